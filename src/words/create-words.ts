/** The functions that make a sentence from facts, in one language, for the page and its panels. Pure. */
import type { CountryCode, Port } from "../data/schema";
import type { Locale } from "../i18n/format";
import type { Briefing } from "../model/briefing";
import type { PackEvent } from "../model/events";
import type { Link } from "../model/links";
import { describeParts, describeView, type DescribedView, type Description } from "./describe";
import { describeChange, type AnnouncedState } from "./describe-change";
import { sayEvent } from "./event-words";
import { sayBases } from "./link-words";
import { sayModes } from "./mark-notes";
import { listCountries, listNamed, stateName, type NamedThings } from "./name-words";

export interface Words {
  /** One paragraph that says what the map shows. */
  view(briefing: Briefing, view: DescribedView): string;
  /** The same without layers and boundaries, in two parts. */
  viewParts(briefing: Briefing, view: DescribedView): Description;
  /** What changed between two views, in short; empty when nothing changed that words can say. */
  change(before: AnnouncedState, after: AnnouncedState): string;
  /** `RCEP in force` */
  event(briefing: Briefing, event: PackEvent): string;
  /** What a link rests on: `border · zone Hekou`. */
  bases(briefing: Briefing, link: Link): string;
  /** Regions and countries that a claim names, as a list; empty when it names none. */
  named(briefing: Briefing, things: NamedThings): string;
  /** Names of countries of the pack, as a list. */
  countries(briefing: Briefing, codes: readonly CountryCode[]): string;
  /** The name of any state. */
  state(briefing: Briefing, code: CountryCode): string;
  /** What crosses at a port, as a list; empty when the pack does not know. */
  modes(port: Port): string;
}

export const createWords = (language: Locale): Words => ({
  view: (briefing, view) => describeView(briefing, view, language),
  viewParts: (briefing, view) => describeParts(briefing, view, language),
  change: (before, after) => describeChange(before, after, language),
  event: (briefing, event) => sayEvent(briefing, event, language),
  bases: (briefing, link) => sayBases(briefing, link, language),
  named: (briefing, things) => listNamed(briefing, things, language),
  countries: (briefing, codes) => listCountries(briefing, codes, language),
  state: (briefing, code) => stateName(briefing, code, language),
  modes: (port) => sayModes(port, language),
});

const made: Readonly<Record<Locale, Words>> = { en: createWords("en"), zh: createWords("zh") };
/** The words of a language, made once. When called with the interface's `locale()`, call it in JSX or memos. */
export const wordsIn = (language: Locale): Words => made[language];
