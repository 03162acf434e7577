/** English words of the saved copy and its new versions. */
export const enSaved = {
  newVersion: "A new version is ready. What you chose and your slides stay.",
  held: "Another window is in a briefing: the new version waits for its end.",
  take: "Change to it",
  later: "Later",
  offline: (version: string) => `No connection to the site: this is the copy saved here, version ${version}. All of it works.`,
};
