import { useI18n } from "../i18n/i18n";

/** First stops of the Tab key. Buttons, since the address after # belongs to the view. */
export function SkipLinks() {
  const { t } = useI18n();
  const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();
  return (
    <div class="skip-links">
      <button type="button" class="button" onClick={() => focusOn(".stage")}>
        {t().app.skipToMap}
      </button>
      <button type="button" class="button" onClick={() => focusOn('.region-list [role="option"][tabindex="0"]')}>
        {t().app.skipToList}
      </button>
    </div>
  );
}
