/**
 * What went wrong and what follows from it: one list for the whole page, in one shape. Whoever meets a failure reports it here.
 * The words for each kind are in the dictionaries, and one component shows them.
 */
import { createSignal, untrack, type Accessor } from "solid-js";
import type { Problem } from "../data/problem";

export const noticeKinds = [
  /** Part of the address could not be read. */
  "link-unread",
  /** The deck kept in this browser could not be read. */
  "deck-unread",
  /** The deck kept in this browser could not be read because a newer version wrote it. */
  "deck-newer",
  /** Another window edits the same deck. */
  "deck-elsewhere",
  "storage-full",
  /** This browser keeps nothing: it is a private window, or storage is switched off. */
  "storage-off",
  /** What could not be read stays in storage, so nothing new is kept. */
  "storage-blocked",
  /** A file was dropped that holds no slides. */
  "file-unread",
  /** A file was dropped on the presenter's window. */
  "file-elsewhere",
  /** Code or data that is loaded on demand did not arrive. */
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
  /** What it is about, for use in the words: the parts of a link. Default: nothing. */
  readonly subjects?: readonly string[];
  /** For whoever looks into it: lines in English, which can be copied. Default: nothing. */
  readonly details?: readonly string[];
  /** What is wrong with a file; told in the details, in the page's language. Default: nothing. */
  readonly problems?: readonly Problem[];
  /** What the button does; pressing it also removes the notice. Default: no button. */
  readonly act?: () => void;
  /** Called when somebody closes it. */
  readonly onDismiss?: () => void;
}

export interface Notices {
  /** The latest last; each kind at most once. */
  readonly list: Accessor<readonly Notice[]>;
  /** Adds a notice; it replaces an earlier one of its kind. */
  tell(notice: Notice): void;
  /** Removes the notice of a kind, when its cause is gone. */
  remove(kind: NoticeKind): void;
}

/** Most lines of details kept: nobody reads more, and an error in a loop must not fill the memory. */
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
      // Usually there is nothing to remove. The list then stays the same, so nothing is drawn again.
      if (untrack(list).some((notice) => notice.kind === kind))
        setList((before) => before.filter((notice) => notice.kind !== kind));
    },
  };
}

/** An error in words, with where it happened. Takes anything, since anything can be thrown. */
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

/** The text of any thrown value. It never throws itself: a record may contain itself. */
function spelled(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value;
  }
}
