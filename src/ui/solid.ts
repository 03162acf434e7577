/**
 * Compiled components import this in place of solid-js/web (vite.config.ts says so). It differs only in `template`: the HTML of
 * templates passes Trusted Types here. The linter sees to it that no other code calls `template`.
 */
import { template as solidTemplate } from "solid-js/web";
import { trustTemplate } from "./trusted";

export * from "solid-js/web";

export const template: typeof solidTemplate = (html, ...kind) => solidTemplate(trustTemplate(html), ...kind);
