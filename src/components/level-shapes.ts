import type { Level } from '../../functions/engine/level.ts';

/** The sign of each level on a grid of 24: octagon, triangle, diamond, square, circle. The word always stands beside it. */
export const levelShapes: Readonly<Record<Level, string>> = {
  // A stop sign with an exclamation mark
  emergency:
    'M8.2 1.5h7.6a1 1 0 0 1 .7.3l5.7 5.7a1 1 0 0 1 .3.7v7.6a1 1 0 0 1-.3.7l-5.7 5.7a1 1 0 0 1-.7.3H8.2a1 1 0 0 1-.7-.3l-5.7-5.7a1 1 0 0 1-.3-.7V8.2a1 1 0 0 1 .3-.7l5.7-5.7a1 1 0 0 1 .7-.3ZM10.6 5.8l.4 8h2l.4-8ZM12 15.5a1.45 1.45 0 1 0 0 2.9 1.45 1.45 0 0 0 0-2.9Z',
  // A triangle with the hands of a clock
  urgent: 'M10.9 2.1a1.3 1.3 0 0 1 2.2 0l10 17.6a1.3 1.3 0 0 1-1.1 1.9H2a1.3 1.3 0 0 1-1.1-1.9ZM11 8.4v6.4l4.1 2.5 1-1.7-3.1-1.9V8.4Z',
  // A diamond with a seven, for seven days
  soon: 'M11.1 1.1a1.3 1.3 0 0 1 1.8 0l10 10a1.3 1.3 0 0 1 0 1.8l-10 10a1.3 1.3 0 0 1-1.8 0l-10-10a1.3 1.3 0 0 1 0-1.8ZM8.2 7.3v2h4.9L9.6 17.2h2.4l3.7-8.3V7.3Z',
  // A page of a calendar
  routine:
    'M4 2h16a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2ZM4.5 7.6v1.9h15V7.6ZM6 12v2.6h3V12Zm4.5 0v2.6h3V12Zm4.5 0v2.6h3V12Zm-9 4.4V19h3v-2.6Zm4.5 0V19h3v-2.6Z',
  // A house in a circle
  'self-care': 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22Zm0 4.7-6.6 5.8 1.2 1.4.5-.4v5.6h3.5v-4h2.8v4h3.5v-5.6l.5.4 1.2-1.4Z',
};
