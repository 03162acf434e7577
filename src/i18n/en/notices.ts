/** English words of failures: what happened, what still works, what to do. The group `notices` of the dictionary. */
interface NoticeWords {
  /** @param subjects what it is about, as a list in words */
  readonly what: (subjects: string) => string;
  /** What still works. Missing where one line is enough: another renderer draws, and nothing is lost. */
  readonly works?: string;
  readonly todo?: string;
  /** The button, where there is one. */
  readonly act?: string;
}

const wordsOf = <Kind extends string>(kinds: Readonly<Record<Kind, NoticeWords>>): typeof kinds => kinds;

export const enNotices = {
  label: "Notices",
  details: "Details",
  copy: "Copy the details",
  copied: "Copied",
  more: (count: number) => `${count} more`,
  kinds: wordsOf({
    "link-unread": {
      what: (parts) => `Part of the link could not be read and was left out: ${parts}.`,
      works: "Everything else is shown as the link says.",
    },
    "deck-unread": {
      what: () => "The slides kept in this browser could not be read.",
      works: "They were set aside, not deleted; the built-in briefing runs.",
      todo: "Open a saved deck file under Your slides.",
    },
    "deck-newer": {
      what: () => "The slides kept in this browser come from a newer version of the atlas.",
      works: "They were set aside, not deleted; the built-in briefing runs.",
      todo: "Open them with the newer version.",
    },
    "deck-elsewhere": {
      what: () => "Your slides were changed in another window of this browser.",
      works: "Both versions are kept: this window goes on with its own.",
      todo: "The other one is found under Your slides.",
      act: "See both",
    },
    "storage-full": {
      what: () => "This browser has no room left, so your slides are not kept.",
      works: "Everything works until this page is closed.",
      todo: "Save your slides to a file.",
    },
    "storage-off": {
      what: () => "This browser keeps nothing, as in a private window.",
      works: "Everything works until this page is closed.",
      todo: "Save slides you make to a file.",
    },
    "storage-blocked": {
      what: () => "Your slides are not kept: what is kept here cannot be read and could not be set aside.",
      works: "Everything works until this page is closed.",
      todo: "Save your slides to a file.",
    },
    "file-unread": {
      what: (name) => `${name} was not opened: it is no file of slides.`,
      works: "Nothing was changed.",
      todo: "Slides are saved as .json under Your slides.",
    },
    "file-elsewhere": {
      what: (name) => `${name} was not opened.`,
      works: "Nothing was changed.",
      todo: "Drop a file of slides on the window with the map.",
    },
    "part-missing": {
      what: () => "A part of the atlas did not arrive.",
      works: "Map, lists and details work without it.",
      todo: "Check the connection and try again, or load the page again: the address holds your view.",
      act: "Try again",
    },
    "detail-missing": {
      what: () => "The finer outlines did not arrive.",
      works: "The map goes on with the coarser ones.",
      act: "Try again",
    },
    "part-broken": {
      what: () => "A part of the page failed.",
      works: "The rest goes on.",
      act: "Show it again",
    },
    unexpected: {
      what: () => "Something unexpected went wrong.",
      works: "The atlas goes on.",
      todo: "If something no longer answers, load the page again: the address holds your view.",
      act: "Load again",
    },
    "renderer-slow": {
      what: () => "The map was drawing slowly and changed to the simpler renderer.",
      act: "Try the other renderer again",
    },
    "renderer-missing": {
      what: () => "This browser has no WebGL, so the simpler map is shown.",
    },
    "renderer-lost": {
      what: () => "The graphics card gave up, so the simpler map is shown until it is back.",
    },
    "renderer-failed": {
      what: () => "The map had a problem and changed to the simpler renderer.",
      act: "Try the other renderer again",
    },
  }),
};
