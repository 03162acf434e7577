// One list of failures: each kind once, the latest last; and any thrown thing becomes lines of text.
import { createRoot } from "solid-js";
import { describe, expect, it, vi } from "vitest";
import { createNotices, errorDetails, mostDetails } from "../../../src/failures/notices";
import { en } from "../../../src/i18n/en/dictionary";
import { noticeKinds } from "../../../src/failures/notices";

describe(createNotices, () => {
  it("keeps one notice of a kind, the latest last", () => {
    const notices = createNotices();
    notices.tell({ kind: "storage-full" });
    notices.tell({ kind: "unexpected", details: ["first"] });
    notices.tell({ kind: "storage-full" });
    notices.tell({ kind: "unexpected", details: ["second"] });
    expect(notices.list().map(({ kind, details }) => [kind, details])).toEqual([
      ["storage-full", []],
      ["unexpected", ["second"]],
    ]);
    notices.remove("unexpected");
    notices.remove("unexpected");
    expect(notices.list().map(({ kind }) => kind)).toEqual(["storage-full"]);
  });
  it("does not grow with the details", () => {
    const notices = createNotices();
    notices.tell({ kind: "unexpected", details: Array.from({ length: 5000 }, () => "line") });
    expect(notices.list()[0]?.details).toHaveLength(mostDetails);
  });
  it("wakes nobody when there is nothing to take", () => {
    createRoot((dispose) => {
      const notices = createNotices();
      const before = notices.list();
      notices.remove("renderer-lost");
      expect(notices.list()).toBe(before);
      dispose();
    });
  });
  it("has words for every kind", () => {
    expect(Object.keys(en.notices.kinds).sort()).toEqual([...noticeKinds].sort());
  });
});

describe(errorDetails, () => {
  it("says what happened, where, and what caused it", () => {
    const lines = errorDetails(new Error("the part", { cause: new TypeError("no network") }));
    expect(lines[0]).toBe("Error: the part");
    expect(lines.some((line) => line.includes("notices.test"))).toBe(true);
    expect(lines).toContain("caused by:");
    expect(lines).toContain("TypeError: no network");
  });
  it("takes whatever may be thrown", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    for (const thrown of [null, 0, "text", circle, Symbol("s"), 10n, vi.fn(), {}]) expect(() => errorDetails(thrown)).not.toThrow();
    expect(errorDetails("text")).toEqual(["text"]);
    expect(errorDetails(undefined)).toEqual([]);
  });
});
