/** The levels for pages, which may use the knowledge and know the engine by its types alone. */
export { levels } from '../engine/level.ts';
