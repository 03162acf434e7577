/** Keeps a failure where it happened: the part disappears, the notice says so and can bring it back, the page goes on. */
import { ErrorBoundary, type ParentProps } from "solid-js";
import { errorDetails } from "./notices";
import { useNotices } from "./notices-context";

/** The code of a part could not be fetched. */
export class MissingPartError extends Error {
  override readonly name = "MissingPartError";
}

export function Contained(props: ParentProps) {
  const notices = useNotices();
  const tell = (error: unknown, again: () => void): null => {
    const kind = error instanceof MissingPartError ? "part-missing" : "part-broken";
    notices.tell({ kind, details: errorDetails(error), act: again });
    return null;
  };
  return <ErrorBoundary fallback={tell}>{props.children}</ErrorBoundary>;
}
