/** Reads the colours of a PNG as the browser takes its pictures: 8 bits, RGB or RGBA, not interlaced. */
import { inflateSync } from "node:zlib";

export type Rgb = readonly [red: number, green: number, blue: number];
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour of the pixel that holds a point, CSS pixels at ratio 1. @throws outside the picture */
  at(x: number, y: number): Rgb;
}

/** @throws for any other kind of PNG */
export function readPng(png: Buffer): Picture {
  let width = 0;
  let height = 0;
  let channels = 0;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      const [depth, colour, , , interlace] = body.subarray(8);
      channels = colour === 6 ? 4 : 3;
      if (depth !== 8 || (colour !== 6 && colour !== 2) || interlace !== 0) throw new Error("not a PNG this reader knows");
    }
    if (type === "IDAT") data.push(body);
    at += 12 + length;
  }
  const pixels = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      if (x < 0 || y < 0 || x >= width || y >= height) throw new Error(`${x}, ${y} is outside of ${width} × ${height}`);
      const start = (Math.floor(y) * width + Math.floor(x)) * channels;
      return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
    },
  };
}

/** Undoes the filter of each row. Source: PNG specification, third edition, section 9. */
function unfilter(raw: Buffer, rowLength: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(rowLength * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (rowLength + 1)] ?? 0;
    for (let i = 0; i < rowLength; i += 1) {
      const at = row * rowLength + i;
      const left = i >= step ? (out[at - step] ?? 0) : 0;
      const up = row > 0 ? (out[at - rowLength] ?? 0) : 0;
      const corner = row > 0 && i >= step ? (out[at - rowLength - step] ?? 0) : 0;
      const value = raw[row * (rowLength + 1) + 1 + i] ?? 0;
      out[at] = value + ([0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0);
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

export const rgbOf = (hex: string): Rgb => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];
/** The largest difference of a channel. */
export const distance = (one: Rgb, other: Rgb): number =>
  Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))));
