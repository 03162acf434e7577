/** What the audit of names looks at: every kind of view, on the screens that a meeting room has and on a few that it has not. */
import type { Language } from "../../../src/state/view-state";
import { region } from "../../unit/model/built-in";
import { briefing, regionIds } from "../atlas-facts";
import { slides } from "../slides";

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Projectors, walls and telephones; then a half-width window, a square, a tablet on end, a long strip, a small notebook. */
export const sizes: readonly Size[] = (
  [
    [3840, 2160],
    [2560, 1080],
    [5120, 1440],
    [1920, 1080],
    [1366, 768],
    [1280, 720],
    [1024, 768],
    [800, 600],
    [1080, 1920],
    [844, 390],
    [390, 844],
    [320, 568],
    [960, 1040],
    [1200, 1200],
    [820, 1180],
    [1600, 500],
    [1440, 900],
  ] as const
).map(([width, height]) => ({ width, height }));

export const languages: readonly Language[] = ["en", "zh", "both"];

/** The countries that a region opens to first: the six that the deck names together. */
const six = ["LA", "VN", "MM", "KZ", "MN", "RU"] as const;

const filters = [
  ...["LA", "VN", "MM", "KZ", "MN", "RU", "KP", "KG", "PK", "TJ", "TH", "IN", "SG", "BD"],
  ...["LA,VN", "KZ,MN", "RU,KP", "LA,VN,MM", "KZ,KG,TJ", six.join()],
];

export interface AuditedView {
  readonly hash: string;
  /** Things that must be named, as `names()` calls them. */
  readonly named: readonly string[];
  /** Countries that somebody chose: they must be named too, if any of their land is in the picture. */
  readonly chosen: readonly string[];
}

const country = (code: string): string => `country:${code}`;
/** The region, and its partners by border or zone that the document names. */
const regionAndNamed = (id: string): readonly string[] => {
  const links = briefing.byRegion.get(region(id))?.links ?? [];
  const linked = links.filter(({ bases }) => bases.includes("border") || bases.includes("zone"));
  const named = linked.filter(({ country: code }) => briefing.countryByCode.get(code)?.named);
  return [`region:${id}`, ...named.map((link) => country(link.country))];
};

/** Outside a briefing. */
export const pageViews: readonly AuditedView[] = [
  { hash: "", named: regionIds.map((id) => `region:${id}`), chosen: [] },
  ...regionIds.map((id) => ({ hash: `region=${id}`, named: regionAndNamed(id), chosen: [] })),
  ...filters.map((codes) => ({ hash: `partner=${codes}`, named: [], chosen: codes.split(",") })),
];
export const slideViews: readonly AuditedView[] = slides.map(({ id, view }) => ({
  hash: `slide=${id}`,
  named: [
    ...(id === "partners" ? six.map(country) : []),
    ...(view.region === null || view.zone !== null ? [] : regionAndNamed(view.region)),
  ],
  chosen: [],
}));
