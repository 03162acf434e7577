/** The marks of an inset, and those of the map around it, which leaves to the inset what that names better. */
import { kinds } from "../marks/kinds";
import { never, type Mark } from "../marks/mark";
import type { Placement } from "../labels/placement";

/** The same marks; regions' names are smaller, as the window is. Arrows lead out of it, so their words are left to the map. */
export const insetMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks
    .filter(({ kind }) => kind !== kinds.direction)
    .map((mark) => {
      if (mark.kind === kinds.region) return { ...mark, kind: kinds.insetRegion };
      return mark.kind === kinds.pointRegion ? { ...mark, kind: kinds.insetPointRegion } : mark;
    });

/** A country that the inset names is named on the map only where that fits on its own land; a point only in the inset. */
export const namedInInset = (marks: readonly Mark[], { atRest }: { readonly atRest: Placement }): readonly Mark[] =>
  marks.map((mark) => {
    if (!atRest.get(mark.id)?.label) return mark;
    if (mark.kind === kinds.pointRegion) return { ...mark, labelZoom: never };
    return mark.kind === kinds.country ? { ...mark, apart: false } : mark;
  });
