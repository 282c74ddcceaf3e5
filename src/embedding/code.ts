/** The code that a site owner pastes, as it stands before anybody chooses anything. */
import releases from './releases.json';

export interface Release {
  readonly version: string;
  readonly integrity: string;
}

/** The newest version of embed.js that has an address of its own. */
export const release = releases[0] as Release;

export const label = 'Hip pain and MS: how soon to get help';
export const fallback = 'The MS hip pain check';

export const withScript = (origin: string): string =>
  `<script src="${origin}/embed.js" async></script>\n<ms-hip-check style="display:block;min-height:100vh"><a href="${origin}/check/">${fallback}</a></ms-hip-check>`;

export const frameAlone = (origin: string): string =>
  `<iframe src="${origin}/embed/" title="${label}"\n  width="100%" height="1000" loading="lazy" style="border:0"></iframe>`;

export const policy = (origin: string): string => `frame-src ${origin}; script-src ${origin}`;
