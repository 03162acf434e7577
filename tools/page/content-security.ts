// The content security policy of both editions, as a <meta> before all else: nothing is loaded from another host, nothing
// inline runs or styles but what the build wrote, no string becomes code or HTML (src/ui/trusted.ts).
// A <meta> cannot say who may frame the page: embedding is allowed on purpose, see docs/embedding.md.
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

export type Edition = "site" | "one-file";

const policies: Readonly<Record<Edition, (inline: Inline) => Readonly<Record<string, readonly string[]>>>> = {
  site: ({ scripts, styles }) => ({
    ...common,
    "script-src": ["'self'", ...scripts],
    "style-src": ["'self'", ...styles],
    "img-src": ["'self'", "data:", "blob:"],
    // The geometry is handed to MapLibre as a blob.
    "connect-src": ["'self'", "blob:"],
    // MapLibre's worker; the service worker and the manifest of an installed atlas.
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
  }),
  "one-file": ({ scripts, styles }) => ({
    ...common,
    "script-src": scripts,
    "style-src": styles,
    "img-src": ["data:", "blob:"],
    // MapLibre's worker, which is inside the file: read from a blob, started from its text. Trusted Types let no other start.
    "connect-src": ["blob:"],
    "worker-src": ["data:"],
  }),
};
const common = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["default", "gateway-atlas-templates"],
} as const;

interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const hashesOf = (page: string, element: RegExp): string[] => [...page.matchAll(element)].map(([, text = ""]) => hash(text));

/**
 * Puts the policy into a finished page: any later change of an inline script or style would be refused by the browser.
 * @throws when the page has what the policy would refuse
 */
export function lockDown(page: string, edition: Edition): string {
  const attribute = /<[a-z][^<>]*\s(?:on\w+|style)\s*=[^<>]*>/i.exec(page.replaceAll(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, "$1"));
  if (attribute) throw new Error(`the page has an inline style or handler, which its policy refuses: ${attribute[0].slice(0, 80)}`);
  const inline = {
    scripts: hashesOf(page, /<script\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs),
    styles: hashesOf(page, /<style\b[^>]*>(.*?)<\/style>/gs),
  };
  const policy = Object.entries(policies[edition](inline)).map(([directive, sources]) => [directive, ...sources].join(" "));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />`;
  const charset = /<meta charset="utf-8" \/>/;
  if (!charset.test(page)) throw new Error('the page has no <meta charset="utf-8" />');
  return page.replace(charset, (found) => `${found}\n    ${meta}`);
}

/** For the site's page; the one-file edition locks its own. */
export function contentSecurity(): Plugin {
  return {
    name: "gateway-atlas:content-security",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const page of Object.values(bundle))
        if (page.type === "asset" && page.fileName === "index.html") page.source = lockDown(String(page.source), "site");
    },
  };
}
