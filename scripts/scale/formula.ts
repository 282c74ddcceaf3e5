import { assumptions, cloudflare, measured } from './inputs.ts';

const { free, paid } = cloudflare;

export interface Need {
  readonly checks: number;
  readonly requests: number;
  /** On the busiest day. */
  readonly requestsPerDay: number;
  readonly requestsPerSecond: number;
  /** Milliseconds in a month, with the margin. */
  readonly cpu: number;
  /** Cores that are busy in the busiest second. */
  readonly cores: number;
  readonly bytes: number;
  readonly fitsFree: boolean;
  readonly dollars: number;
}

/** What some checks a month need and cost, where each takes so many requests. */
export function needOf(checks: number, requestsPerCheck: number): Need {
  const requests = checks * requestsPerCheck;
  const perDay = requests / assumptions.daysInMonth;
  const cpuPerCheck = ((requestsPerCheck - 1) * measured.cpu.step + measured.cpu.outcome) * assumptions.cpuMargin;
  const requestsPerSecond = (perDay / 86_400) * assumptions.busiestSecond;
  const cpu = checks * cpuPerCheck;
  const requestsPerDay = perDay * assumptions.busiestDay;
  const fitsFree = requestsPerDay <= free.requestsPerDay;
  const over = (used: number, included: number, dollarsPerMillion: number) =>
    (Math.max(0, used - included) / 1_000_000) * dollarsPerMillion;
  const paidDollars =
    paid.dollars + over(requests, paid.requests, paid.dollarsPerMillionRequests) + over(cpu, paid.cpu, paid.dollarsPerMillionCpu);
  return {
    checks,
    requests,
    requestsPerDay,
    requestsPerSecond,
    cpu,
    cores: (requestsPerSecond * (cpuPerCheck / requestsPerCheck)) / 1000,
    bytes: checks * (measured.bytes.page + (requestsPerCheck - 1) * measured.bytes.step + measured.bytes.outcome),
    fitsFree,
    dollars: fitsFree ? 0 : paidDollars,
  };
}

/** The checks a month at which the free plan is full on the busiest day. */
export const checksOnFree = (requestsPerCheck: number): number =>
  Math.floor((free.requestsPerDay * assumptions.daysInMonth) / (assumptions.busiestDay * requestsPerCheck));

/** The pages of content at which the files of a plan are full. */
export function pagesIn(files: number, filesPerPage: number = assumptions.filesPerContentPage): number {
  const fixed = measured.files.all - measured.files.contentPages * assumptions.filesPerContentPage;
  return Math.floor((files - fixed) / filesPerPage);
}
