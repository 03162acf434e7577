/** What the outputs may weigh on the wire: the first frame waits for light and places, the second for detail. */
import { brotliCompressSync } from "node:zlib";

/** Kilobytes (1000 bytes) after brotli. */
const budgetsKb: Readonly<Record<string, number>> = {
  "light.topo.json": 110,
  "detail.topo.json": 300,
  "places.json": 12,
  "mohan-boten.geo.json": 1,
};

export interface OutputSize {
  readonly name: string;
  readonly bytes: number;
  readonly brotliBytes: number;
}

export const outputSizes = (outputs: ReadonlyMap<string, string>): OutputSize[] =>
  [...outputs].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text), brotliBytes: brotliCompressSync(text).length }));

/** Outputs over budget, or without one. */
export const checkSizes = (sizes: readonly OutputSize[]): string[] =>
  sizes.flatMap(({ name, brotliBytes }) => {
    const budget = budgetsKb[name];
    if (budget === undefined) return [`${name}: has no size budget`];
    return brotliBytes <= budget * 1000 ? [] : [`${name}: ${(brotliBytes / 1000).toFixed(1)} KB brotli, allowed ${budget}`];
  });
