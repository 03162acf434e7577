/** Where the words of a slide may break. */
import { describe, expect, it } from "vitest";
import { breakable } from "../../../src/presentation/breakable";

const parts = (text: string): readonly string[] => text.split(/[\u00AD\u200B]/);

describe(breakable, () => {
  it("leaves usual words whole", () => {
    for (const text of ["Congratulations", "Guangxi faces ASEAN", "云南是面向南亚东南亚的辐射中心，也是开放的前沿和门户"])
      expect(breakable(text)).toBe(text);
  });
  it("keeps a name with its dash on one line", () => {
    expect(breakable("Mohan–Boten")).toBe("Mohan\u2060–\u2060Boten");
  });
  it("breaks a word of 59 letters anywhere, with a hyphen", () => {
    expect(parts(breakable("a".repeat(59)))).toHaveLength(59);
    expect(breakable("a".repeat(59))).not.toContain("\u200B");
  });
  it("adds no hyphen to digits and addresses", () => {
    expect(breakable("1".repeat(30))).not.toContain("\u00AD");
    expect(parts(breakable("https://example.org/a/long/path")).length).toBeGreaterThan(10);
  });
  it("keeps a letter with its marks", () => {
    expect(parts(breakable("e\u0301".repeat(20)))).toEqual(Array.from({ length: 20 }, () => "e\u0301"));
  });
});
