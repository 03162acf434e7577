/** QR codes: a known symbol, the quiet zone, which correction is used when, and who can open which address. */
import { describe, expect, it } from "vitest";
import { qrCode, quietZone, reachOf, type QrCode } from "../../../../src/presentation/slides/qr";

/** "HELLO" as rows of modules, version 1; a second, unrelated encoder gives the same symbol. */
const helloRows = `\
#######..#..#.#######
#.....#...#...#.....#
#.###.#.....#.#.###.#
#.###.#..##.#.#.###.#
#.###.#.##.##.#.###.#
#.....#..###..#.....#
#######.#.#.#.#######
........##..#........
..##..###.#####.#....
.##.##..##.###.#.####
..###.#...###..##.#..
###.##...#..#.#...##.
#..########.##..#.#..
........###....#..##.
#######.#...#...#..##
#.....#..#.###...#..#
#.###.#..#..###..#..#
#.###.#.#...###.#..#.
#.###.#.#.#.##..#.#..
#.....#..##..#..##...
#######......#.#...#.`;

/** Fills the path's rectangles, which are all it may hold. */
function rowsOf({ size, path }: QrCode): string[] {
  const cells = Array.from({ length: size }, () => Array.from({ length: size }, () => "."));
  const rectangles = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(rectangles.map(([text]) => text).join("")).toBe(path);
  for (const [, x, y, width, back] of rectangles) {
    expect(back).toBe(width);
    cells[Number(y)]?.fill("#", Number(x), Number(x) + Number(width));
  }
  return cells.map((row) => row.join(""));
}
const codeOf = (text: string): QrCode => {
  const code = qrCode(text);
  if (!code) throw new Error("no code");
  return code;
};
const address = (length: number): string => "https://example.org/#".padEnd(length, "region=yunnan&partner=LA,VN&");

describe(qrCode, () => {
  it("draws the known symbol of a short text", () => {
    const rows = rowsOf(codeOf("HELLO"));
    expect(rows.slice(quietZone, -quietZone).map((row) => row.slice(quietZone, -quietZone))).toEqual(helloRows.split("\n"));
  });

  it.each([20, 200, 2000])("leaves a quiet zone around %i characters, and three finders in the corners", (length) => {
    const rows = rowsOf(codeOf(address(length)));
    const edge = [...rows.slice(0, quietZone), ...rows.slice(-quietZone)].join("");
    const sides = rows.map((row) => row.slice(0, quietZone) + row.slice(-quietZone)).join("");
    expect(edge + sides).not.toContain("#");
    const finder = "#######";
    const [top = "", bottom = ""] = [rows[quietZone], rows.at(-1 - quietZone)];
    expect([top.slice(4, 11), top.slice(-11, -4), bottom.slice(4, 11)]).toEqual([finder, finder, finder]);
  });

  it.each([
    [20, "M", 33],
    [150, "M", 57],
    [412, "M", 85],
    [413, "L", 77],
    [2953, "L", 185],
  ] as const)("of %i bytes is corrected at %s and %i modules wide", (length, correction, size) => {
    expect(codeOf(address(length))).toMatchObject({ correction, size });
  });

  it("is none for what no code holds", () => {
    expect(qrCode(address(2954))).toBeNull();
  });

  it("holds any text", () => {
    expect(codeOf("边境开放🇱🇦").size).toBeGreaterThan(20);
    expect(codeOf("").size).toBe(21 + 2 * quietZone);
  });

  it("keeps the path of a usual address small", () => {
    expect(codeOf(address(150)).path.length).toBeLessThan(12_000);
  });
});

describe(reachOf, () => {
  it.each([
    ["https://atlas.example.org/#slide=end", "network"],
    ["http://192.168.1.20:4173/", "network"],
    ["http://localhost.example.org/", "network"],
    ["http://localhost:4173/#region=yunnan", "machine"],
    ["http://atlas.localhost/", "machine"],
    ["http://127.0.0.1:5173/", "machine"],
    ["http://127.1/", "machine"],
    ["http://[::1]:80/", "machine"],
    ["http://0.0.0.0:8000/", "machine"],
    ["file:///home/somebody/gateway-atlas.html#slide=end", "file"],
    ["about:srcdoc", "file"],
    ["no address", "file"],
  ])("of %s is the %s", (text, reach) => {
    expect(reachOf(text)).toBe(reach);
  });
});
