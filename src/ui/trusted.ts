/**
 * Trusted Types: the page's policy (tools/content-security.ts) lets no string become HTML or the address of a script but
 * through the two policies made here. Elsewhere `innerHTML` and its kin throw, whatever a pack or a deck holds. Browsers
 * without Trusted Types have the content security policy alone.
 */
interface Rules {
  createHTML?(html: string): string;
  createScript?(text: string): null;
  /** @returns null for what must not run */
  createScriptURL?(address: string): string | null;
}
interface Policy {
  /** A TrustedHTML, which TypeScript's DOM takes for the string it stands for. */
  createHTML(html: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: Rules): Policy };
  }
}

const templates = window.trustedTypes?.createPolicy("gateway-atlas-templates", { createHTML: (html) => html });

/** For src/ui/solid.ts alone: the templates of components, which are literals in the build. */
export const trustTemplate = (html: string): string => templates?.createHTML(html) ?? html;

const ourScripts = new Set<(address: string) => boolean>();
// Made at once, so that nobody else can.
window.trustedTypes?.createPolicy("default", {
  // Without it Chromium refuses a script made of text nodes silently.
  createScript: () => null,
  createScriptURL: (address) => ([...ourScripts].some((isOurs) => isOurs(address)) ? address : null),
});

/**
 * Lets a script of the build be started by its address: MapLibre and the browser's own interfaces hand over plain
 * strings, so the default policy decides.
 * @param isOurs exact: true for that one script only
 */
export function trustScriptAddress(isOurs: (address: string) => boolean): void {
  ourScripts.add(isOurs);
}
