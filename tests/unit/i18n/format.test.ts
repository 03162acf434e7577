/** Dates, lists, numbers and ranges in both languages. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, formatList, formatNumber, formatRanges } from "../../../src/i18n/format";

describe(formatDate, () => {
  it.each([
    ["2021-06-02", "2 June 2021", "2021年6月2日"],
    ["2024-03", "March 2024", "2024年3月"],
    ["1992", "1992", "1992年"],
  ])("keeps the precision of %s", (iso, english, chinese) => {
    expect(formatDate(iso, "en")).toBe(english);
    expect(formatDate(iso, "zh")).toBe(chinese);
  });

  it("says the first and last day of a year without slipping into another", () => {
    expect(formatDate("2022-01-01", "en")).toBe("1 January 2022");
    expect(formatDate("2021-12-31", "zh")).toBe("2021年12月31日");
  });

  it("gives back what is no date", () => {
    expect(formatDate("soon", "en")).toBe("soon");
  });
});

describe(formatList, () => {
  it("joins in the manner of each language", () => {
    expect(formatList(["Laos", "Myanmar", "Vietnam"], "en")).toBe("Laos, Myanmar and Vietnam");
    expect(formatList(["老挝", "缅甸", "越南"], "zh")).toBe("老挝、缅甸和越南");
    expect(formatList(["Laos"], "en")).toBe("Laos");
    expect(formatList([], "zh")).toBe("");
  });
});

describe("what is written by hand", () => {
  const intlTags = { en: "en-GB", zh: "zh-CN" } as const;
  const locales = fc.constantFrom("en", "zh");
  it("gives the dates of the browser's own formatter", () => {
    const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    const precision = fc.constantFrom(
      [4, { year: "numeric" }] as const,
      [7, { year: "numeric", month: "long" }] as const,
      [10, { year: "numeric", month: "long", day: "numeric" }] as const,
    );
    fc.assert(
      fc.property(day, precision, locales, (date, [length, options], locale) => {
        const own = formatDate(date.toISOString().slice(0, length), locale);
        expect(own).toBe(new Intl.DateTimeFormat(intlTags[locale], { ...options, timeZone: "UTC" }).format(date));
      }),
    );
  });
  it("gives the lists of the browser's own formatter", () => {
    const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(names, locales, (items, locale) => {
        expect(formatList(items, locale)).toBe(new Intl.ListFormat(intlTags[locale], { type: "conjunction" }).format(items));
      }),
    );
  });
});

describe(formatNumber, () => {
  it("groups digits and keeps two decimals", () => {
    expect(formatNumber(1035, "en")).toBe("1,035");
    expect(formatNumber(7.634, "zh")).toBe("7.63");
  });
});

describe(formatRanges, () => {
  it("joins neighbours, sorts and drops repeats", () => {
    expect(formatRanges([14, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 4], "en")).toBe("4–14");
    expect(formatRanges([2, 4, 5, 6, 9, 10], "en")).toBe("2, 4–6, 9, 10");
    expect(formatRanges([2, 4, 5, 6, 9, 10], "zh")).toBe("2、4—6、9、10");
    expect(formatRanges([], "en")).toBe("");
  });
});
