/** The presenter's window: the same state with another layout. It keeps in step with the audience's window through the room. */
import { onCleanup, Suspense, untrack } from "solid-js";
import { I18nProvider, useI18n } from "../i18n/i18n";
import { createThumbnails } from "../picture/plate/thumbnail";
import { BriefingProvider } from "../state/context";
import { lazyPart } from "../failures/lazy-part";
import { useNotices } from "../failures/notices-context";
import { ComingNote, createComingPart } from "./coming";
import { catchDroppedFiles } from "./dropped-files";
import { Notices } from "../failures/Notices";
import type { AppParts } from "./parts";

// Loaded only in this window.
const PresenterWindow = lazyPart(async () => (await import("../presentation/presenter/PresenterWindow")).PresenterWindow);

export function Presenter(props: AppParts) {
  return (
    <BriefingProvider state={props.state}>
      <I18nProvider lang={props.state.view().lang}>
        <ComingWindow {...props} />
        <Notices />
      </I18nProvider>
    </BriefingProvider>
  );
}

function ComingWindow(props: AppParts) {
  const { t } = useI18n();
  const notices = useNotices();
  onCleanup(catchDroppedFiles(window, (file) => notices.tell({ kind: "file-elsewhere", subjects: [file.name] })));
  const picture = untrack(() => createThumbnails(props.state, props.places, props.plate, document));
  const coming = createComingPart(
    untrack(() => props.earlyKeys),
    { isAskedFor: () => false, isOnPage: () => true, isExpected: () => true },
  );
  return (
    <>
      <Suspense>
        <PresenterWindow
          deck={props.deck}
          editable={props.editable}
          entry={props.entry}
          picture={picture}
          onReady={coming.onReady}
        />
      </Suspense>
      <ComingNote isComing={coming.isComing()} words={t().app.presenterComing} />
    </>
  );
}
