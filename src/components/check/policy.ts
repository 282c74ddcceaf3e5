/** The check's pages turn no string into markup or code, and say so to the browser. */
interface Policy {
  insertDirective(directive: "require-trusted-types-for 'script'" | `trusted-types ${string}`): void;
}

export function refuseStrings(csp: Policy | undefined): void {
  csp?.insertDirective("require-trusted-types-for 'script'");
  csp?.insertDirective("trusted-types 'none'");
}
