/** English words of the help. */
export const enHelp = {
  heading: "Help",
  whatHeading: "What you can do",
  what: [
    "Choose a region on the map or in the list: its direction, partner countries, measures, zones and ports open beside the map.",
    "Choose partner countries, or another filter, to see which regions they concern. Each option says how many regions it would leave.",
    "Rest on anything, with pointer or keyboard: what it is linked to lights up everywhere.",
    "Press a source mark to see where a fact comes from and how sure it is.",
    "The address always holds what you see: copy it to share the view; Back undoes the last choice.",
  ],
  keysHeading: "Keys on the map",
  keys: [
    { keys: ["←", "→", "↑", "↓"], does: "move the map" },
    { keys: ["+", "−"], does: "zoom in, zoom out" },
    { keys: ["0"], does: "home view" },
    { keys: ["/"], does: "search" },
    { keys: ["Esc"], does: "close the details, then clear the filters" },
    { keys: ["L"], does: "next language" },
  ],
  linksHeading: "What links a region to a country",
  links: {
    border: "The region shares a land border with the country (computed from the geometry).",
    zone: "One of the region's zones faces the country.",
    group: "The country belongs to a group that the region's direction names, such as ASEAN.",
    reading: "Nobody states it; it is our reading, and is marked as one.",
  },
  boundariesHeading: "Boundaries",
  viewHeading: "This view in words",
  copyDescription: "Copy description",
  copyLink: "Copy link",
  copied: { done: "Copied.", byHand: "The text is selected: copy it with Ctrl+C or ⌘C." },
};
