/** The page with what every part of it may ask for: the state of the briefing and the words of a language. */
import { I18nProvider } from "../i18n/i18n";
import { BriefingProvider } from "../state/context";
import { Page, type PageProps } from "./page/Page";
import type { BriefingState } from "../state/briefing-state";

export interface AppProps extends PageProps {
  readonly state: BriefingState;
}

export function App(props: AppProps) {
  return (
    <BriefingProvider state={props.state}>
      <I18nProvider lang={props.state.view().lang}>
        <Page {...props} />
      </I18nProvider>
    </BriefingProvider>
  );
}
