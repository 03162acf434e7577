// The parts of the page that have no role and no name of their own: the only class names and attributes that the browser tests
// know. What can be found by a role, a name or the script API is found by that.

/** On the map. */
export const onMap = {
  bar: ".map-bar",
  boundaries: ".boundaries",
  canvas: "canvas",
  controls: ".map-controls",
  foot: ".map-foot",
  free: ".map > .free",
  ground: ".ground",
  inset: ".inset",
  insetMark: ".inset .map-mark",
  insetSymbol: ".inset .map-symbol",
  /** Names and marks of the map itself, without those of its inset. */
  label: ".map-label:not(.inset *)",
  legend: ".legend",
  legendToggle: ".legend-toggle",
  map: ".map",
  mark: ".map-mark:not(.inset *)",
  marks: ".marks",
  plate: ".plate",
  popover: ".popover",
  pad: ".pan-buttons",
  portSymbol: ".map-symbol-port",
  scale: ".scale-bar",
  stage: ".stage",
  swatch: ".swatch",
  /** Dots and diamonds of the map itself. */
  symbol: ".map-symbol:not(.inset *, .legend *)",
  twin: "svg.twin",
  webgl: ".webgl",
} as const;

/** Layers of the twin, and of the still picture that the page opens with. */
export const inTwin = {
  arrow: "g.arrows > path",
  hatch: "g.hatches > path",
  land: "g.units > path",
  lines: ".lines",
  lands: "g.units",
  region: "g.regions > path",
  regions: "g.regions",
} as const;

/** Around the map. */
export const onPage = {
  app: ".app",
  chip: ".chip",
  failure: ".failure, .load-failure",
  filters: ".filters",
  header: ".header",
  later: ".later-list",
  lit: ".is-lit",
  name: ".name",
  notice: ".notice",
  notices: ".notices",
  option: ".region-option",
  panel: ".panel-slot",
  portGlyph: ".glyph-port",
  printFoot: ".print-foot",
  printHead: ".print-head",
  rail: ".rail",
  details: ".region-panel",
  searchList: ".search-list",
  searchLine: ".search-line",
  skipLinks: ".skip-links",
  sourceMark: ".source-mark",
} as const;

/** Beside the map: documents and the table. */
export const inDocuments = {
  claim: ".claim",
  claimText: ".claim-text",
  measureEntry: ".measure-entry",
  onlyMeasure: ".only-measure",
  pane: ".document-pane",
  permalink: ".permalink",
  register: ".register",
  scrolls: ".scrolls",
  sourceTitle: ".source-title",
  tableCopy: ".table-copy",
  view: ".sources-view",
} as const;

/** In a briefing. */
export const inBriefing = {
  blank: ".blank",
  dots: ".slide-dots",
  editor: ".editor",
  notes: ".notes-drawer",
  offSlide: ".off-slide",
  overview: ".overview",
  slide: ".slide",
  slideFoot: ".slide-foot",
  slidePoints: ".slide-points",
  spot: ".spot",
} as const;

/** In the presenter's window. */
export const atPresenter = {
  app: ".presenter",
  news: ".presenter-notes",
  next: ".next",
  off: ".presenter[data-off]",
  pad: ".pad",
  padTitle: ".pad-title",
  padWords: ".pad-words",
} as const;

/** In the sheet of one's own slides. */
export const inEditor = {
  foot: ".editor-foot",
  hidden: ".row-mark",
  rowTitle: ".row-title",
} as const;
