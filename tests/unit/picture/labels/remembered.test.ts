/** A sequence that is made while it is read. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { remembered } from "../../../../src/picture/labels/remembered";

it("gives the same to each of its readers, whose turns may mix, and makes each item once", () => {
  const turns = fc.array(fc.nat({ max: 2 }), { maxLength: 60 });
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(), { nil: undefined })), turns, (items, order) => {
      let made = 0;
      const sequence = remembered(
        (function* () {
          for (const item of items) {
            made += 1;
            yield item;
          }
        })(),
      );
      const readers = [0, 1, 2].map(() => ({ at: sequence[Symbol.iterator](), got: [] as (number | undefined)[] }));
      for (const turn of order) {
        const reader = readers[turn];
        const next = reader?.at.next();
        if (next && !next.done) reader?.got.push(next.value);
      }
      const longest = Math.max(...readers.map(({ got }) => got.length));
      expect(made).toBe(longest);
      for (const { got } of readers) expect(got).toEqual(items.slice(0, got.length));
      expect([...sequence]).toEqual(items);
      expect(made).toBe(items.length);
    }),
  );
});
