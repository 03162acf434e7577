/** How a room sees the page: at each size of its screen. */
import type { Atlas } from "../../driver";

export const sizes = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
export type Size = (typeof sizes)[number];
const nameOfSize = ({ width, height }: Size): string => `${width} × ${height}`;
/** What a look finds wrong at each size. */
export async function atEverySize(
  atlas: Atlas,
  look: (size: Size) => Promise<readonly string[]>,
  of: readonly Size[] = sizes,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const size of of) {
    await atlas.resize(size);
    await atlas.layout.untilSized(size);
    await atlas.whenIdle();
    for (const fault of await look(size)) faults.push(`${nameOfSize(size)}: ${fault}`);
  }
  return faults;
}
