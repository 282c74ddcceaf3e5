/** The framed page that stands in for the check: its host fits the frame to it as usual. */
import { tellHost, watchHeight } from './check/host.ts';

watchHeight();
tellHost({ type: 'ready' });
