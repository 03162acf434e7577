/** English words of the briefing: slides, keys, code, kiosk. */
import { enEditor } from "./editor";
import { enPresenter } from "./presenter";

export const enBrief = {
  presenter: enPresenter,
  slide: "slide",
  slideNumber: (number: number) => `Slide ${number}`,
  progress: (number: number, count: number) => `Slide ${number} of ${count}`,
  offSlide: "Off the slide · back",
  blank: "The screen is blank",
  overview: "All slides",
  keys: "Keys of the briefing",
  space: "Space",
  jump: "go to that slide",
  countAndAll: (number: number, count: number) => `${number} / ${count}: all slides`,
  code: {
    heading: "This view on your phone",
    picture: "QR code of this view's address",
    copy: "Copy the address",
    outcome: { done: "Copied.", byHand: "The address is selected: copy it with Ctrl+C or ⌘C." },
    tooLong: "The address is too long for a QR code. Copy it and send it instead.",
    reach: {
      file: "Phones cannot open this: the page was opened as a file on this computer. Put the atlas on a web server and open it from there, or send the file itself.",
      machine:
        "Phones cannot open this: the address works on this computer only. Open the atlas from a web server that the phones can reach, or by this computer's own address in the network the phones use.",
    },
  },
  kiosk: {
    label: "Slides that go on by themselves",
    pause: "Pause",
    resume: "Resume",
    waiting: "waits while in use",
  },
  editor: enEditor,
  commands: {
    next: "next slide",
    previous: "previous slide",
    first: "first slide",
    last: "last slide",
    black: "black screen",
    white: "white screen",
    fullScreen: "full screen",
    overview: "all slides",
    presenter: "presenter window",
    home: "home view",
    language: "next language",
    rail: "regions and filters",
    editor: "your slides",
    pointer: "pointer that the room sees",
    code: "QR code of this view",
    returnToSlide: "back to the slide",
    stepBack: "close what lies on top, then leave the briefing",
    help: "this list",
  },
};
