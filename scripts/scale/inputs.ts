/**
 * What the table of docs/scale.md is worked out from: what was measured here, and what Cloudflare publishes. Where a
 * measurement changes, change it here and run `npm run scale`.
 */

/** Of one check, taken to its end with script. */
export const measured = {
  /** `npm run bench:api` on 22 November 2026, two busy cores: CPU of the whole of workerd, in milliseconds. */
  cpu: { step: 0.15, outcome: 0.39 },
  /** Compressed bytes of the page of the check with its script, of a reply that says what comes next, of an outcome. */
  bytes: { page: 30 * 1024, step: 200, outcome: 9 * 1024 },
  /** Files of the build on 27 November 2026, and its pages of content. A test compares them with the build. */
  files: { all: 543, contentPages: 74 },
} as const;

/** Each screen asks once what comes next, and the last one for the outcome. A test compares it with the questionnaire. */
export const requestsPerCheck = 13;

export const assumptions = {
  daysInMonth: 30.4,
  /** The busiest day against the average one, and the busiest second against the average one. */
  busiestDay: 4,
  busiestSecond: 10,
  /** Cloudflare’s machines and accounting are not ours. */
  cpuMargin: 3,
  /** HTML, Markdown twin, module for other sites, picture to share, what the search shows of it, and a part of the search index. */
  filesPerContentPage: 6,
} as const;

/** https://developers.cloudflare.com/workers/platform/pricing/ and …/workers/platform/limits/, seen on 22 November 2026. */
export const cloudflare = {
  free: { requestsPerDay: 100_000, cpuPerRequest: 10, files: 20_000 },
  paid: {
    dollars: 5,
    requests: 10_000_000,
    dollarsPerMillionRequests: 0.3,
    cpu: 30_000_000,
    dollarsPerMillionCpu: 0.02,
    cpuPerRequest: 30_000,
    files: 100_000,
  },
} as const;

export const amounts = [10_000, 1_000_000, 100_000_000] as const;
