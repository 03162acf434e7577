// The site's saved copy: a service worker that keeps every file of the site, so that it opens without a network after the
// first visit, and the manifest that lets it be installed. The one-file edition has neither.
import { VitePWA } from "vite-plugin-pwa";
import { oneFileName } from "./one-file";

/** Registered by src/app/saved-copy/saved-copy.ts, behind the map. */
const workerName = "sw.js";

export const savedCopy = () =>
  VitePWA({
    registerType: "prompt",
    injectRegister: false,
    filename: workerName,
    manifest: {
      name: "Gateway Atlas",
      short_name: "Gateway Atlas",
      description: "China's border-opening regions on a live map: opening direction, partner countries and policy measures.",
      start_url: "..",
      scope: "..",
      display: "standalone",
      background_color: "#fbfaf6",
      theme_color: "#fbfaf6",
      icons: [
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      ],
    },
    workbox: {
      // Manifest and icons come by themselves. The other edition is for carrying away, and weighs as much again.
      globPatterns: ["**/*.{html,js,mjs,css,json}"],
      globIgnores: [oneFileName],
      maximumFileSizeToCacheInBytes: 8_000_000,
      dontCacheBustURLsMatching: /assets\//,
      navigateFallback: "index.html",
      navigateFallbackDenylist: [new RegExp(oneFileName.replaceAll(".", "\\."))],
      // A first visit can go offline at once, before it was ever reloaded.
      clientsClaim: true,
      // A new version waits until somebody agrees.
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
