/** What a view chooses from, whatever the pack: one list each, for the address, for slides and for what is on screen. */

/** Faces of the page; the first at the start. */
export const views = ["map", "table", "sources", "compare"] as const;
/** What the table lists; the first at the start. */
export const tables = ["regions", "partners", "zones", "ports", "measures", "corridors"] as const;
/** What a link from a region to a country rests on. Strongest first; the order decides how a link is drawn and worded. */
export const linkBases = ["border", "zone", "group", "reading"] as const;
/** Whose boundaries are drawn. */
export const worldviews = ["international", "china"] as const;
