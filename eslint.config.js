// Lint rules of the whole repository; zero warnings allowed. What prettier decides is not repeated here.
// src is held to more than the rest: no assertions, no default exports, no guards that cannot be needed.
import js from "@eslint/js";
import globals from "globals";
import solid from "eslint-plugin-solid/configs/typescript";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist/", "node_modules/", "geo/node_modules/", "tests/results/"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Nothing of ours is a class that callers take apart; interfaces written with methods are.
      "@typescript-eslint/unbound-method": "off",
      eqeqeq: ["error", "always"],
      "no-console": ["error", { allow: ["error", "warn"] }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [solid],
    languageOptions: { globals: globals.browser },
    rules: {
      // `as const` stays allowed: it asserts nothing.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-unnecessary-condition": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        {
          // Show calls it once, untracked: JSX follows its signals, a bare value stays as it was.
          selector:
            "JSXElement[openingElement.name.name=/^(Show|Match)$/] > JSXExpressionContainer > ArrowFunctionExpression:not([body.type=/^(JSX|Block)/], [body.callee.name='untrack'])",
          message: "Wrap it in <>{…}</>, or it never changes.",
        },
      ],
      "max-lines": ["error", 300],
      // Text never becomes HTML or code: the page's policy would throw (src/ui/trusted.ts).
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "insertAdjacentHTML", "createContextualFragment", "parseFromString", "srcdoc"].map((property) => ({
          property,
          message: "Text stays text: build elements.",
        })),
      ],
      "no-restricted-imports": [
        "error",
        {
          paths: [{ name: "solid-js/web", importNames: ["template"], message: "Only compiled components make templates." }],
          patterns: [
            { regex: "ui/solid$", message: "Only compiled components import it." },
            { regex: "trusted$", importNames: ["trustTemplate"], message: "For src/ui/solid.ts alone." },
          ],
        },
      ],
    },
  },
  { files: ["src/ui/solid.ts"], rules: { "no-restricted-imports": "off" } },
  {
    // Command-line programs speak on the console.
    files: ["tools/**", "geo/**", "cli/**", "bench/**", "tests/**", "*.config.{js,ts}"],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
);
