// Puts the built stylesheets into the page itself: one file less before the first paint.
import type { Plugin } from "vite";

const stylesheet = /<link[^>]*rel="stylesheet"[^>]*href="(?:\.\/)?([^"]+\.css)"[^>]*>/g;

export function inlineStyles(): Plugin {
  return {
    name: "gateway-atlas:inline-styles",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
        page.source = String(page.source).replace(stylesheet, (link, fileName: string) => {
          const sheet = bundle[fileName];
          if (sheet?.type !== "asset") return link;
          delete bundle[fileName];
          return `<style>${String(sheet.source).trim()}</style>`;
        });
      }
    },
  };
}
