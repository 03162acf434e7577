/** Which language is being edited: two tabs, one of them in the tab order; the arrow keys change it. */
import { For } from "solid-js";
import type { Locale } from "../../i18n/format";
import { languageTags, otherLocale } from "../../i18n/format";
import { useI18n } from "../../i18n/i18n";

const names: Readonly<Record<Locale, string>> = { en: "English", zh: "中文" };

export interface LanguageTabsProps {
  readonly language: Locale;
  /** Id of the element that holds the words. */
  readonly controls: string;
  readonly onLanguage: (language: Locale) => void;
}

export const tabId = (controls: string, language: Locale): string => `${controls}-${language}`;

export function LanguageTabs(props: LanguageTabsProps) {
  const { t } = useI18n();
  return (
    <div class="tabs" role="tablist" aria-label={t().brief.editor.language}>
      <For each={["en", "zh"] as const}>
        {(language) => (
          <button
            type="button"
            role="tab"
            class="tab"
            id={tabId(props.controls, language)}
            lang={languageTags[language]}
            aria-selected={props.language === language}
            aria-controls={props.controls}
            tabindex={props.language === language ? 0 : -1}
            onClick={() => props.onLanguage(language)}
            on:keydown={(event: KeyboardEvent) => {
              if (!/^(ArrowLeft|ArrowRight|Home|End)$/.test(event.key)) return;
              event.preventDefault();
              const to = event.key === "Home" ? "en" : event.key === "End" ? "zh" : otherLocale(language);
              props.onLanguage(to);
              document.getElementById(tabId(props.controls, to))?.focus();
            }}
          >
            {names[language]}
          </button>
        )}
      </For>
    </div>
  );
}
