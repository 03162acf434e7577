/**
 * What went wrong and what comes of it: one list for the whole page, in one shape. Whoever meets a failure tells it
 * here; the words stand in the dictionaries by kind, and one component shows them.
 */
import { createSignal, untrack, type Accessor } from "solid-js";
import type { Problem } from "../data/problem";

export const noticeKinds = [
  /** Part of the address could not be read. */
  "link-unread",
  /** The deck kept in this browser could not be read. */
  "deck-unread",
  /** The same, because a newer version wrote it. */
  "deck-newer",
  /** Another window edits the same deck. */
  "deck-elsewhere",
  "storage-full",
  /** This browser keeps nothing: a private window, or storage is switched off. */
  "storage-off",
  /** What could not be read keeps its place: nothing new is kept. */
  "storage-blocked",
  /** A file was dropped that holds no slides. */
  "file-unread",
  /** A file was dropped on the presenter's window. */
  "file-elsewhere",
  /** Code or data that is loaded when needed did not arrive. */
  "part-missing",
  /** The finer geometry did not arrive. */
  "detail-missing",
  /** A part of the page failed; the rest goes on. */
  "part-broken",
  /** An error nobody caught. */
  "unexpected",
  "renderer-slow",
  "renderer-missing",
  "renderer-lost",
  "renderer-failed",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice {
  readonly kind: NoticeKind;
  /** What it is about, put into the words: the parts of a link. Default: nothing. */
  readonly subjects?: readonly string[];
  /** For whoever looks into it, line by line, in English; may be copied. Default: nothing. */
  readonly details?: readonly string[];
  /** What is wrong with a file, told among the details in the page's language. Default: nothing. */
  readonly problems?: readonly Problem[];
  /** What the button of this kind does; it takes the notice away. Default: no button. */
  readonly act?: () => void;
  /** When somebody closes it. */
  readonly onDismiss?: () => void;
}

export interface Notices {
  /** The latest last; each kind at most once. */
  readonly list: Accessor<readonly Notice[]>;
  /** Replaces an earlier notice of its kind. */
  tell(notice: Notice): void;
  /** The cause is gone. */
  remove(kind: NoticeKind): void;
}

/** Nobody reads more details than this, and an error in a loop must not fill the memory. */
export const mostDetails = 40;

export function createNotices(): Notices {
  const [list, setList] = createSignal<readonly Notice[]>([]);
  return {
    list,
    tell: (notice) =>
      setList((before) => [
        ...before.filter(({ kind }) => kind !== notice.kind),
        {
          ...notice,
          details: (notice.details ?? []).slice(0, mostDetails),
          problems: (notice.problems ?? []).slice(0, mostDetails),
        },
      ]),
    remove: (kind) => {
      // Usually there is nothing to remove: the list then stays as it is, and nothing is drawn again.
      if (untrack(list).some((notice) => notice.kind === kind))
        setList((before) => before.filter((notice) => notice.kind !== kind));
    },
  };
}

/** An error in words, with where it happened; anything may be thrown. */
export function errorDetails(error: unknown): readonly string[] {
  if (error === undefined) return [];
  if (!(error instanceof Error)) return [spelled(error)];
  const cause = error.cause === undefined ? [] : ["caused by:", ...errorDetails(error.cause)];
  return [
    ...(error.stack?.includes(error.message) ? error.stack : `${error.name}: ${error.message}\n${error.stack ?? ""}`).split("\n"),
    ...cause,
  ]
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}

/** Whatever was thrown, without throwing in turn: a record may contain itself. */
function spelled(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value;
  }
}
