/** Contains a failure: the part disappears, a notice tells of it and can bring it back, and the page goes on. */
import { ErrorBoundary, type ParentProps } from "solid-js";
import { reloadPage } from "../state/history";
import { errorDetails } from "./notices";
import { useNotices } from "./notices-context";

/** The code of a part could not be fetched. */
export class MissingPartError extends Error {
  override readonly name = "MissingPartError";
}

/**
 * What "Try again" does. The browser keeps code that arrived cut off, so asking again would give the same. In that case the page
 * is reloaded, at the view it shows.
 */
export function retryOf(error: unknown, again: () => void): () => void {
  const isCutOff = error instanceof SyntaxError || (error instanceof Error && error.cause instanceof SyntaxError);
  return isCutOff ? () => reloadPage() : again;
}

export function Contained(props: ParentProps) {
  const notices = useNotices();
  const tell = (error: unknown, again: () => void): null => {
    const kind = error instanceof MissingPartError ? "part-missing" : "part-broken";
    notices.tell({ kind, details: errorDetails(error), act: retryOf(error, again) });
    return null;
  };
  return <ErrorBoundary fallback={tell}>{props.children}</ErrorBoundary>;
}
