/** Title, what the briefing is about, and the controls that concern the whole page. */
import { useI18n } from "../../i18n/i18n";
import { SearchBox } from "../../panels/search/SearchBox";
import { useBriefing } from "../../state/context";
import { after, themes, type Language } from "../../state/view-state";
import { Icon } from "../../ui/widgets/Icon";
import { IconButton } from "../../ui/widgets/IconButton";
import { ViewSwitch } from "./ViewSwitch";

const shortNames: Readonly<Record<Language, string>> = { en: "EN", zh: "中文", both: "EN+中" };

export interface HeaderProps {
  /** Present was pressed and the briefing is loading. */
  readonly isPresentComing: boolean;
  readonly onHelp: () => void;
  readonly onPresent: () => void;
  readonly onEditor: () => void;
}

export function Header(props: HeaderProps) {
  const state = useBriefing();
  const { t, pick, date } = useI18n();
  return (
    <header class="header">
      <h1 class="header-title">{t().app.title}</h1>
      <p class="header-subtitle">
        {pick(state.pack.subtitle)} · {t().app.asOf(date(state.briefing().asOf))}
      </p>
      <SearchBox />
      <ViewSwitch />
      <div class="header-controls">
        <button type="button" class="button" aria-keyshortcuts="L" onClick={() => state.speakNext()}>
          <Icon name="globe" />
          {/* The visible text is part of the name, so that it works when spoken to voice control. */}
          <span class="visually-hidden">{t().app.language}: </span>
          <span>{shortNames[state.view().lang]}</span>
        </button>
        <button
          type="button"
          class="button"
          onClick={() => state.change((view) => ({ ...view, theme: after(themes, view.theme) }))}
        >
          <span aria-hidden="true" class="theme-mark" />
          <span class="header-wide" aria-hidden="true">
            {t().app[state.view().theme]}
          </span>
          <span class="visually-hidden">{`${t().app.theme}: ${t().app[state.view().theme]}`}</span>
        </button>
        <IconButton icon="help" label={t().app.help} keys="?" onPress={() => props.onHelp()} />
        <button type="button" class="button header-roomy" aria-keyshortcuts="E" onClick={() => props.onEditor()}>
          {t().brief.editor.heading}
        </button>
        <button
          type="button"
          class="button button-strong"
          aria-busy={props.isPresentComing ? "true" : undefined}
          onClick={() => props.onPresent()}
        >
          <Icon name="play" />
          <span class="header-word">{t().app.present}</span>
        </button>
      </div>
    </header>
  );
}
