/** The JSON Schema in the repository is the one the code describes. Refresh it with `-u`. */
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import { describe, expect, it } from "vitest";
import { buildJsonSchema } from "../../../../src/data/pack/build-json-schema";

describe(buildJsonSchema, () => {
  it("is what pack.schema.json holds", async () => {
    const text = await format(JSON.stringify(buildJsonSchema()), { parser: "json", printWidth: 132, plugins: [babel, estree] });
    await expect(text).toMatchFileSnapshot("../../../../src/data/pack/pack.schema.json");
  });

  it("describes the fields authors meet first", () => {
    expect(JSON.stringify(buildJsonSchema())).toContain("Longitude then latitude, decimal degrees, WGS 84");
  });
});
