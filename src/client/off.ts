/** The framed page that stands in for the check: its host fits the frame to it as usual. */
import { tellHost } from './check/host.ts';

tellHost({ type: 'ready' });
