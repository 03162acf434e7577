/** The state of single records at a date: who is bound by an agreement, which version is in force, how goods cross a port. */
import type { Agreement, CountryCode, Pack, PolicyDocument, Port } from "../data/schema";
import { hasBegun } from "./dates";

/** Whether it is in force for China. Without a date it is not, as far as the sources say. */
export const isInForce = (agreement: Agreement, asOf: string): boolean =>
  agreement.inForce !== null && hasBegun(agreement.inForce, asOf);

/** `unclear`: none of our sources says whether the agreement is in force for this member yet. */
export type MemberState = "in-force" | "unclear" | "later";
export type AgreementMember = Agreement["members"][number];

export function memberState(agreement: Agreement, member: AgreementMember, asOf: string): MemberState {
  if (!isInForce(agreement, asOf) || !hasBegun(member.from ?? null, asOf)) return "later";
  if (member.inForceBy === undefined) return "in-force";
  return member.inForceBy !== null && hasBegun(member.inForceBy, asOf) ? "in-force" : "unclear";
}

/** The members at a date, China among them, each with its state. Members that join later are left out. */
export const membersAt = (
  agreement: Agreement,
  asOf: string,
): readonly { readonly country: CountryCode; readonly state: "in-force" | "unclear" }[] =>
  agreement.members.flatMap((member) => {
    const state = memberState(agreement, member, asOf);
    return state === "later" ? [] : [{ country: member.country, state }];
  });

export type VersionState = "superseded" | "in-force" | "later";
export type AgreementVersion = NonNullable<Agreement["versions"]>[number];

/** Versions of an agreement, oldest first: the last one in force supersedes those before it. */
export function versionsAt(
  agreement: Agreement,
  asOf: string,
): readonly { readonly version: AgreementVersion; readonly state: VersionState }[] {
  const versions = agreement.versions ?? [];
  const hasForce = (version: AgreementVersion): boolean => version.inForce !== null && hasBegun(version.inForce, asOf);
  const current = versions.findLastIndex(hasForce);
  return versions.map((version, index) => ({
    version,
    state: index === current ? "in-force" : index < current && hasForce(version) ? "superseded" : "later",
  }));
}

/** The port with the ways of crossing that are open at the date. */
export function portAt(port: Port, asOf: string): Port {
  const later = laterModes(port, asOf).map(({ mode }) => mode);
  return later.length === 0 ? port : { ...port, modes: port.modes.filter((mode) => !later.includes(mode)) };
}

export const laterModes = (port: Port, asOf: string): NonNullable<Port["modesFrom"]> =>
  (port.modesFrom ?? []).filter(({ from }) => !hasBegun(from, asOf));

/**
 * Whether a document is published. Before that, nothing of what it says is shown.
 * @param id default: the document that the briefing is about
 */
export function isPublished(pack: Pack, asOf: string, id: string = pack.document): boolean {
  const document = pack.documents.find((candidate) => candidate.id === id);
  return document === undefined || hasBegun(document.published, asOf);
}

/** Published documents that are later than the briefing's own, which is then no longer the latest. */
export function newerDocuments(pack: Pack, asOf: string): readonly PolicyDocument[] {
  const own = pack.documents.find(({ id }) => id === pack.document);
  return pack.documents.filter(
    (document) => own !== undefined && !hasBegun(document.published, own.published) && hasBegun(document.published, asOf),
  );
}
