/**
 * The JSON Schema of packs, for authors' editors. It is generated from `schema.ts` and written to `pack.schema.json` by
 * `npx vitest run tests/unit/data/pack/json-schema.test.ts -u`. Never edit that file by hand.
 */
import { toJsonSchema } from "@valibot/to-json-schema";
import { PackSchema } from "../schema";

/** Shapes and descriptions. What JSON Schema cannot say (trimming, checks, references) is left to `parsePack`. */
export function buildJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = toJsonSchema(PackSchema, { typeMode: "input", errorMode: "ignore" });
  return { $schema, title: "Gateway Atlas data pack", ...schema };
}
