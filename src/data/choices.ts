/** What a view can choose from in any pack: one list for each, used by the address, by slides and on screen. */

/** The page's views; it starts with the first. */
export const views = ["map", "table", "sources", "compare"] as const;
/** The table's lists; it starts with the first. */
export const tables = ["regions", "partners", "zones", "ports", "measures", "corridors"] as const;
/** The layer of all corridors. Each agreement is a layer too, named by its id. */
export const corridorLayer = "corridors";
/** What a link from a region to a country rests on, strongest first. The order decides how a link is drawn and worded. */
export const linkBases = ["border", "zone", "group", "reading"] as const;
/** Whose boundaries are drawn. */
export const worldviews = ["international", "china"] as const;
/** Whether insets are shown: where there is use and place for them, or never. */
export const insetChoices = ["auto", "off"] as const;
