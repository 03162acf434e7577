/** A4 landscape in CSS pixels (96 to the inch), less the margins that print.css sets; pure. */

/** 297 × 210 mm less 10 mm on each side. */
const paper = { width: 1046, height: 718 } as const;
/** What title, description, disclaimer and sources take above and below. */
const wordsHeight = 192;

/** @param size of the map on screen, CSS pixels @returns how much it is scaled to fit one page, with its words */
export const paperScale = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.max(Math.min(paper.width / Math.max(width, 1), (paper.height - wordsHeight) / Math.max(height, 1)), 0.01);
