import { useI18n } from "../../i18n/i18n";

/** The first stops of the Tab key. They are buttons, because the part of the address after # is the view. */
export function SkipLinks(props: { readonly onMap: () => void; readonly onList: () => void }) {
  const { t } = useI18n();
  return (
    <div class="skip-links">
      <button type="button" class="button" onClick={() => props.onMap()}>
        {t().app.skipToMap}
      </button>
      <button type="button" class="button" onClick={() => props.onList()}>
        {t().app.skipToList}
      </button>
    </div>
  );
}
