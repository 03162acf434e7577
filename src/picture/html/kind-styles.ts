/** The mark table as a stylesheet, which marks.css draws by. Written into the page by the build. */
import { noteEm, secondEm } from "../labels/text-size";
import { kinds, type MarkKind } from "../marks/kinds";
import { symbols, type MarkSymbol } from "../marks/symbols";

/** With its unit even for nothing: `calc()` adds no number to a length. */
const em = (share: number): string => `${Math.round(share * 1000) / 1000}em`;
const roundness: Readonly<Record<MarkSymbol["figure"], string>> = { circle: "50%", square: "0", diamond: "0" };

export const symbolRule = ({ name, figure, sizeEm, lineEm, haloEm, paint }: MarkSymbol): string =>
  `:where(.map-symbol-${name}){--size:${em(sizeEm)};--outline:${em(lineEm)};--round:${roundness[figure]};` +
  `--turn:${figure === "diamond" ? "45deg" : "0deg"};--ring:${em(haloEm)};--paint:var(--${paint})}`;

export const kindRule = ({ name, type }: MarkKind): string =>
  `:where(.map-mark-${name}){--name-size:${em(type.sizeEm)};--name-family:var(--font-${type.family});--name-weight:${type.weight};` +
  `--name-strong:${type.strongWeight};--name-style:${type.isItalic ? "italic" : "normal"};` +
  `--name-case:${type.isCapital ? "uppercase" : "none"};--name-tracking:${em(type.tracking.latin)};--han-tracking:${em(type.tracking.han)};` +
  `--second:${em(secondEm(type))};--note:${em(noteEm(type))}}`;

/** Two kinds with the same name look alike, so one rule serves both. */
export const kindStyles = (): string =>
  [...new Set([...Object.values(symbols).map(symbolRule), ...Object.values(kinds).map(kindRule)])].join("");
