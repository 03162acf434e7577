/** English words of the pages that say why nothing is shown. */
export const enFailures = {
  packFailed: "The briefing could not be read",
  packFailedHelp: "Nothing of it is shown, so that nothing wrong is shown. Correct what is listed below and load the page again.",
  packNewer:
    "It was made with a newer version of the atlas. Update this one (load the page again while online, or take the newer file), then open it again.",
  pageFailed: "Something went wrong",
  pageFailedHelp: "Load the page again. The address holds what you had chosen, so nothing is lost.",
  reload: "Load again",
};
