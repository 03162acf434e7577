// The one-file edition: dist/gateway-atlas.html, the built page with all of its scripts inside. It opens from a disk, where a
// browser gives a page no other file. The same sources as the site, but for the one module that says where MapLibre's
// worker comes from.
import { build, parseSync, type InlineConfig, type Plugin } from "vite";
import { lockDown } from "./content-security";

export const oneFileName = "gateway-atlas.html";
const siteOnly = /^(.*\/src\/map\/renderers\/webgl\/worker-address)\.ts$/;
const siteScript = /\s*<script type="module"[^>]*src="[^"]*"[^>]*><\/script>/;
/** Of an installed site; a file is installed by copying it. */
const manifest = /\s*<link rel="manifest"[^>]*>/;
const preload = /\s*<link rel="modulepreload"[^>]*>/g;

/**
 * @param settings of the site's build, but for its page and where it is written: called once, for the second bundle
 */
export function oneFile(settings: () => InlineConfig): Plugin {
  return {
    name: "gateway-atlas:one-file",
    apply: "build",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") return;
      const code = await bundleIntoOne(settings());
      this.emitFile({ type: "asset", fileName: oneFileName, source: lockDown(intoPage(String(page.source), code), "one-file") });
    },
  };
}

/** All of the app in one module, lazy parts too: those are run when they are asked for, as on the site. */
async function bundleIntoOne(settings: InlineConfig): Promise<string> {
  const built = await build({
    ...settings,
    configFile: false,
    logLevel: "error",
    plugins: [settings.plugins, withoutOtherFiles()],
    build: {
      ...settings.build,
      write: false,
      modulePreload: false,
      rolldownOptions: { input: "src/main.tsx", output: { codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== "chunk" || others.length > 0)
    throw new Error(`the one-file edition has more than a script: ${outputs.map(({ fileName }) => fileName).join(", ")}`);
  return chunk.code;
}

function withoutOtherFiles(): Plugin {
  return {
    name: "gateway-atlas:without-other-files",
    enforce: "pre",
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const [, path] = siteOnly.exec(found?.id ?? "") ?? [];
      return path === undefined ? null : `${path}.one-file.ts`;
    },
  };
}

/** @throws when the page is not as Vite writes it, or the script cannot stand in a page */
export function intoPage(page: string, code: string): string {
  // Its program is a part of the page, and cannot be lost on the way.
  const withoutScripts = page
    .replace(/<script data-site>.*?<\/script>/s, "")
    .replace(siteScript, "")
    .replace(manifest, "")
    .replaceAll(preload, "");
  // One without attributes is the page's own, and stays: it dresses the opening picture.
  if (/<script\s|<link[^>]*(stylesheet|preload)/.test(withoutScripts))
    throw new Error("index.html has scripts or stylesheets that the one-file edition does not know");
  // Behind the map, which is painted before the script is read.
  return withoutScripts.replace("</body>", () => `<script type="module">${inScript(code)}</script>\n  </body>`);
}

/**
 * A script's text without what would end or hide it in a page; all of it stands in strings and regular expressions,
 * where `\x3c` means the same.
 */
function inScript(code: string): string {
  const safe = code.replaceAll(/<(?=\/script|script|!--)/gi, "\\x3c");
  const { errors } = parseSync("gateway-atlas.js", safe);
  if (errors[0]) throw new Error(`the script cannot stand in a page: ${errors[0].message}`);
  return safe;
}
