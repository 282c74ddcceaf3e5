/** The part of Astro's `csp` that is used here; its types do not know the two directives. */
interface Policy {
  insertDirective(directive: "require-trusted-types-for 'script'" | `trusted-types ${string}`): void;
}

/**
 * Every page asks the browser to turn no string into markup or code, also in a script that somebody slips in.
 * @param mayMake the one policy of Trusted Types that the page's script needs, if any
 */
export function refuseStrings(csp: Policy | undefined, mayMake?: string): void {
  csp?.insertDirective("require-trusted-types-for 'script'");
  csp?.insertDirective(`trusted-types ${mayMake ?? "'none'"}`);
}
