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

/** Names that stand in the inset are on the map only where they fit on their own land; that of a point only in the inset. */
export const namedInInset = (marks: readonly Mark[], { atRest }: { readonly atRest: Placement }): readonly Mark[] =>
  marks.map((mark) => {
    if (!atRest.get(mark.id)?.label) return mark;
    return mark.kind === kinds.pointRegion ? { ...mark, labelZoom: never } : { ...mark, apart: false };
  });
