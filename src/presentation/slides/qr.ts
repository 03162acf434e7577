/** QR codes as one SVG path, made without any request; and who can open the address that a code holds. */
import { encode, type QrCodeGenerateResult } from "uqr";

export interface QrCode {
  /** Modules along one side, with the quiet zone: the side of the viewBox. */
  readonly size: number;
  /** `d` of one path that fills every dark module. */
  readonly path: string;
  /** Error correction asked for; it is raised where that takes no more space. */
  readonly correction: Correction;
}
type Correction = "M" | "L";

/** Light modules around the code: the standard's four. */
export const quietZone = 4;

/** Above this version (77 modules a side) small modules cost a phone at the back of the room more than level M gains. */
const largestVersionOfM = 15;

/** Returns null when the text is longer than any code holds (2,953 bytes). */
export function qrCode(text: string): QrCode | null {
  const strong = tryEncode(text, "M", largestVersionOfM);
  if (strong) return drawn(strong, "M");
  const weak = tryEncode(text, "L", 40);
  return weak && drawn(weak, "L");
}

function tryEncode(text: string, ecc: Correction, maxVersion: number): QrCodeGenerateResult | null {
  try {
    return encode(text, { ecc, boostEcc: true, maxVersion, border: 0 });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Neighbours in a row become one rectangle: a tenth of the path, and no hairlines between modules. */
function drawn(code: QrCodeGenerateResult, correction: Correction): QrCode {
  const path = code.data
    .flatMap((row, y) => runs(row).map(([x, width]) => `M${x + quietZone} ${y + quietZone}h${width}v1h-${width}z`))
    .join("");
  return { size: code.size + 2 * quietZone, path, correction };
}

/** Where dark modules start, and how many follow. */
function runs(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x] as const];
  });
}

/** Who can open an address: everybody who reaches its host, this machine only, or, for a file, only whoever has the file. */
export type Reach = "network" | "machine" | "file";

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

export function reachOf(address: string): Reach {
  if (!URL.canParse(address)) return "file";
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return "file";
  return loopback.test(hostname) ? "machine" : "network";
}
