/**
 * What the windows of one briefing send each other: short JSON texts with a version, checked and limited in size. A view, a blank
 * screen and the timer carry a stamp. Of two changes at once the later stamp wins, so that all windows end up alike.
 */
import * as v from "valibot";
import { fileLimits } from "../../data/deck/deck-file";

/** Another one whenever an older window would misunderstand a message, or the deck in it. */
const version = 3;
/** Longer texts are refused unread. Only a deck may be as large as its file (`fileLimits`), with its escapes. */
export const longestMessage = 4096;
const longestDeckMessage = 2 * fileLimits.bytes;

const StampSchema = v.strictObject({
  /** Counts changes, over all windows. */
  step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER - 1)),
  /** The window that made the change; it decides between two changes at the same step. */
  by: v.pipe(v.string(), v.maxLength(40)),
});
const ViewSchema = v.strictObject({ fragment: v.pipe(v.string(), v.maxLength(2048)), stamp: StampSchema });
const BlankSchema = v.strictObject({ colour: v.nullable(v.picklist(["black", "white"])), stamp: StampSchema });
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const TimerSchema = v.strictObject({
  /** Milliseconds that had elapsed when it was sent, because the clocks of two windows have nothing in common. */
  elapsed: milliseconds,
  isRunning: v.boolean(),
  /** The slide it was first started on, from 0. */
  from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  stamp: StampSchema,
});
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const PointerSchema = v.nullable(v.strictObject({ x: share, y: share }));
const DeckSchema = v.strictObject({
  /** Whoever puts it in use checks it like a file. */
  content: v.unknown(),
  isSaved: v.boolean(),
  stamp: StampSchema,
});
const pixels = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100_000));
const StageSchema = v.nullable(
  v.strictObject({
    window: v.strictTuple([pixels, pixels]),
    /** Left, top, width, height of the map in the window. */
    map: v.strictTuple([pixels, pixels, pixels, pixels]),
    /** Left, top, right, bottom of the part of the map that nothing covers, from the map's corner. */
    free: v.strictTuple([pixels, pixels, pixels, pixels]),
  }),
);

const head = {
  v: v.literal(version),
  /** The name and the role of the sending window. */
  from: v.pipe(v.string(), v.maxLength(40)),
  role: v.picklist(["audience", "presenter"]),
};
const MessageSchema = v.variant("type", [
  v.strictObject({ ...head, type: v.literal("view"), view: ViewSchema }),
  v.strictObject({ ...head, type: v.literal("blank"), blank: BlankSchema }),
  v.strictObject({ ...head, type: v.literal("timer"), timer: TimerSchema }),
  v.strictObject({ ...head, type: v.literal("pointer"), at: PointerSchema }),
  /** A window has joined, or asks who is there. Every other window answers with "state". */
  v.strictObject({ ...head, type: v.literal("hello") }),
  v.strictObject({ ...head, type: v.literal("bye") }),
  v.strictObject({ ...head, type: v.literal("deck"), deck: DeckSchema }),
  /** A window has heard of a later deck. Every window that has it answers with "deck" and "state". */
  v.strictObject({ ...head, type: v.literal("wantDeck") }),
  v.strictObject({
    ...head,
    type: v.literal("state"),
    view: ViewSchema,
    blank: BlankSchema,
    timer: TimerSchema,
    stage: StageSchema,
    /** The stamp of the deck in use; the deck itself is sent on request. */
    deck: StampSchema,
  }),
]);

export type Message = v.InferOutput<typeof MessageSchema>;
export type Role = Message["role"];
export type Stamp = v.InferOutput<typeof StampSchema>;
export type SharedView = v.InferOutput<typeof ViewSchema>;
export type SharedBlank = v.InferOutput<typeof BlankSchema>;
export type SharedDeck = v.InferOutput<typeof DeckSchema>;
export type SharedTimer = v.InferOutput<typeof TimerSchema>;
export type Pointer = v.InferOutput<typeof PointerSchema>;
/** Where the map is in the audience's window, in CSS pixels, so that the presenter's picture can match. */
export type StageBox = v.InferOutput<typeof StageSchema>;

/** A message without the fields that every message has. */
export type Content = Message extends infer One ? (One extends Message ? Omit<One, "v" | "from" | "role"> : never) : never;

export const encode = (from: string, role: Role, content: Content): string =>
  JSON.stringify({ v: version, from, role, ...content });

/** How `encode` begins a message that holds a deck. */
const deckHead = new RegExp(`^\\{"v":${version},"from":"\\w*","role":"\\w+","type":"deck",`);

/** @returns null for anything that is not a message of this version */
export function parseMessage(data: unknown): Message | null {
  if (typeof data !== "string" || data.length > (deckHead.test(data.slice(0, 200)) ? longestDeckMessage : longestMessage))
    return null;
  try {
    const parsed = v.safeParse(MessageSchema, JSON.parse(data));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export const isLater = (a: Stamp, b: Stamp): boolean => a.step > b.step || (a.step === b.step && a.by > b.by);
