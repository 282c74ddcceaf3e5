/**
 * The markers of `If.astro` in a string, for words that meet a comma or a full stop: the formatter
 * would put a space before it.
 */
export const when = (flag: string, html: string): string => `<!--[if ${flag}]-->${html}<!--[/if]-->`;

/** The markers round what is left out if one of the flags is set. */
export const unless = (flags: readonly string[]): readonly [open: string, close: string] =>
  flags.length > 0 ? [`<!--[unless ${flags.join('|')}]-->`, '<!--[/unless]-->'] : ['', ''];
