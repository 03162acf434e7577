/** English words of the page as a whole. */
export const enApp = {
  title: "Gateway Atlas",
  present: "Present",
  presentComing: "The briefing is on its way. Keys pressed now count.",
  presenterComing: "The presenter's window is on its way. Keys pressed now count.",
  language: "Language",
  help: "Help",
  close: "Close",
  dismiss: "Dismiss",
  view: "View",
  map: "Map",
  table: "Table",
  sources: "Sources",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
  asOf: (date: string) => `as of ${date}`,
  asOfDate: "As of",
  skipToMap: "Skip to the map",
  skipToList: "Skip to the list of regions",
};

/** The saved copy and its new versions. */
export const enSaved = {
  newVersion: "A new version is ready. What you chose and your slides stay.",
  held: "Another window is in a briefing: the new version waits for its end.",
  take: "Change to it",
  later: "Later",
  offline: (version: string) => `No connection to the site: this is the copy saved here, version ${version}. All of it works.`,
};
