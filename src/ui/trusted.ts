/**
 * Trusted Types: by the page's policy (tools/page/content-security.ts) a string becomes HTML or the address of a script only through
 * the two policies made here. Everywhere else `innerHTML` and the like throw, whatever a pack or a deck holds. Browsers without
 * Trusted Types rely on the content security policy alone.
 */
interface Rules {
  createHTML?(html: string): string;
  createScript?(text: string): null;
  /** @returns null for a script that must not run */
  createScriptURL?(address: string): string | null;
}
interface Policy {
  /** Returns a TrustedHTML, but TypeScript's DOM types call for the string it stands for. */
  createHTML(html: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: Rules): Policy };
  }
}

const templates = window.trustedTypes?.createPolicy("gateway-atlas-templates", { createHTML: (html) => html });

/** Only for src/ui/solid.ts: the templates of components, which are literals in the build. */
export const trustTemplate = (html: string): string => templates?.createHTML(html) ?? html;

const ourScripts = new Set<(address: string) => boolean>();
// Created at once, before any other code could create it.
window.trustedTypes?.createPolicy("default", {
  // Without this, Chromium silently refuses a script made of text nodes.
  createScript: () => null,
  createScriptURL: (address) => ([...ourScripts].some((isOurs) => isOurs(address)) ? address : null),
});

/**
 * Lets one script of the build be started by its address. MapLibre and the browser's own interfaces hand over plain strings, so
 * the default policy decides about them.
 * @param isOurs must be exact: true for that one script only
 */
export function trustScriptAddress(isOurs: (address: string) => boolean): void {
  ourScripts.add(isOurs);
}
