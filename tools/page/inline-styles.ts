// Puts the built stylesheets into the page itself: one file less before the first paint.
import { posix } from "node:path";
import type { Plugin } from "vite";

const stylesheet = /<link[^>]*rel="stylesheet"[^>]*href="(?:\.\/)?([^"]+\.css)"[^>]*>/g;

export function inlineStyles(): Plugin[] {
  const inlined = new Set<string>();
  const intoPage: Plugin = {
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
          inlined.add(posix.basename(fileName));
          return `<style>${String(sheet.source).trim()}</style>`;
        });
      }
    },
  };
  // A part that another lazy part asks for would wait for the sheet of what it shares with the page, which is no file any
  // more. Its place in the list is kept, by the asking part itself, which is there already. Vite writes the list late.
  const outOfLists: Plugin = {
    name: "gateway-atlas:no-list-of-inlined-styles",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk")
            for (const sheet of inlined)
              chunk.code = chunk.code.replaceAll(`"./${sheet}"`, `"./${posix.basename(chunk.fileName)}"`);
      },
    },
  };
  return [intoPage, outOfLists];
}
