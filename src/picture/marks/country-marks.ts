/** Names of countries, and the dots where links end. */
import type { Country, RegionId } from "../../data/schema";
import type { Link } from "../../model/links";
import { linkLines } from "../scene/link-lines";
import { shownLinks } from "../scene/links";
import type { Look } from "../scene/look";
import { agreementHatches } from "../scene/overlays";
import { isCloseUpAlone, type SceneInput } from "../scene/scene-input";
import { kinds } from "./kinds";
import { symbols } from "./symbols";
import { always, never, type Mark } from "./mark";

export function countryMarks(input: SceneInput, look: Look): readonly Mark[] {
  const links = isCloseUpAlone(input) ? [] : shownLinks(input);
  const lines = linkLines(links, input, look);
  const members = new Set<string>(agreementHatches(input).map(({ country }) => country));
  return input.briefing.countries.flatMap((country): readonly Mark[] => {
    const link = links.find((candidate) => candidate.country === country.code);
    const ends = lines.flatMap(({ link: { country: code, region }, path }) => {
      const at = path.at(-1);
      return code === country.code && at ? [{ at, region }] : [];
    });
    const isDotted = ends.some(({ at }) => String(at) === String(input.places.units[country.code]?.label));
    const name = nameOf(country, link, { isMember: members.has(country.code), isDotted }, input, look);
    return name ? [...endsOf(name, ends, look), name] : [];
  });
}

function nameOf(
  { code, name, named }: Country,
  link: Link | undefined,
  { isMember, isDotted }: { readonly isMember: boolean; readonly isDotted: boolean },
  { briefing, places, partners }: SceneInput,
  { palette }: Look,
): Mark | null {
  const place = places.units[code];
  if (!place) return null;
  const isNamed = named !== null;
  const isChosen = partners.includes(code);
  const isNeighbour = (briefing.linksOfCountry.get(code) ?? []).some(({ bases }) => bases.includes("border"));
  const { priority } = kinds.country;
  return {
    id: `country-${code}`,
    kind: kinds.country,
    lonLat: place.label,
    text: name,
    symbol: null,
    thing: { kind: "country", id: code },
    colour: isNamed || link ? palette.labelNamed : palette.label,
    fill: palette.land,
    priority: isChosen
      ? priority.chosen
      : isNamed && link
        ? priority.namedAndLinked
        : (link ? priority.linked : 0) + (isNamed ? priority.named : isNeighbour ? priority.neighbour : priority.usual),
    labelZoom: isNamed || link || isMember ? always : isNeighbour ? 2.6 : 3.6,
    symbolZoom: never,
    strong: isNamed || isChosen,
    apart: isNamed || isChosen || (link?.bases.some((basis) => basis === "border" || basis === "zone") ?? false),
    muted: false,
    side: isDotted ? "below" : "centre",
  };
}

interface End {
  readonly at: Mark["lonLat"];
  readonly region: RegionId;
}

/** One dot where lines meet. */
const endsOf = (name: Mark, ends: readonly End[], { colour }: Look): readonly Mark[] =>
  ends
    .filter(({ at }, i) => ends.findIndex((other) => String(other.at) === String(at)) === i)
    .map(({ at, region }, i) => {
      const { ink } = colour(region);
      return {
        ...name,
        id: name.id.replace("country", "end") + (i > 0 ? `-${i}` : ""),
        lonLat: at,
        kind: kinds.end,
        // A strong symbol is drawn larger than the room that names leave it.
        strong: false,
        text: null,
        symbol: symbols.end,
        colour: ink,
        fill: ink,
        priority: kinds.end.priority.link,
        symbolZoom: always,
      };
    });
