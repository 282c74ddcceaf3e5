/** The framed page that stands in for the check: its host fits the frame to it as usual. */
import type { News } from './check/host.ts';

const detail: News = { type: 'ready' };
document.dispatchEvent(new CustomEvent('check', { detail })); // as tellHost does: to share it would cost the check a file more
