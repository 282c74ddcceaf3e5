/**
 * The markers of `If.astro` in a string, for words that meet a comma or a full stop: the formatter
 * would put a space before it.
 */
export const when = (flag: string, html: string): string => `<!--[if ${flag}]-->${html}<!--[/if]-->`;
