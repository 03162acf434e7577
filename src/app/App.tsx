/** The page, inside the providers of the briefing's state and of the words. */
import { I18nProvider } from "../i18n/i18n";
import { BriefingProvider } from "../state/context";
import { Page } from "./page/Page";
import type { AppParts } from "./parts";

export function App(props: AppParts) {
  return (
    <BriefingProvider state={props.state}>
      <I18nProvider lang={props.state.view().lang}>
        <Page {...props} />
      </I18nProvider>
    </BriefingProvider>
  );
}
