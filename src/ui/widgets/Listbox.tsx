/**
 * A single-choice listbox with roving focus. Arrows, Home, End and typed letters move; Enter, Space or a click choose.
 * An option's name is its content as screen readers get it; its description is the element given `descriptionId`.
 */
import { createSignal, createUniqueId, For, onMount, type JSX } from "solid-js";

/** What other parts can do with a list. */
export interface ListboxHandle {
  /** Moves focus where the Tab key would: to the option last used, else the chosen one, else the first. */
  focus(): void;
}

export interface ListboxProps<T> {
  readonly ref?: (list: ListboxHandle) => void;
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** The texts that typed letters are compared with. */
  readonly textsOf: (item: T) => readonly string[];
  /** Key of the chosen item. */
  readonly selected: string | null;
  readonly optionId: (item: T) => string;
  readonly optionClass: (item: T) => Readonly<Record<string, boolean>>;
  readonly optionStyle?: (item: T) => JSX.CSSProperties;
  readonly class?: string;
  readonly onChoose: (item: T) => void;
  /** Called when pointer or focus rests on an item, and with null when on none. */
  readonly onRest: (item: T | null) => void;
  readonly children: (item: T, descriptionId: string) => JSX.Element;
}

// A pause longer than this starts a new word.
const typingPauseMs = 700;

export function Listbox<T>(props: ListboxProps<T>) {
  const prefix = createUniqueId();
  const [active, setActive] = createSignal<string | null>(null);
  const elements = new Map<string, HTMLElement>();
  let typed = "";
  let typedAt = 0;

  // The one option in the tab order: the last one focused, else the chosen one, else the first.
  const tabStop = (): string | null => {
    const keys = props.items.map((item) => props.keyOf(item));
    return [active(), props.selected].find((key) => key !== null && keys.includes(key)) ?? keys[0] ?? null;
  };
  onMount(() => props.ref?.({ focus: () => elements.get(tabStop() ?? "")?.focus() }));
  const focusAt = (index: number): void => {
    const item = props.items[Math.min(Math.max(index, 0), props.items.length - 1)];
    if (item !== undefined) elements.get(props.keyOf(item))?.focus();
  };
  const typeahead = (letter: string, from: number, now: number): boolean => {
    typed = now - typedAt > typingPauseMs ? letter : typed + letter;
    typedAt = now;
    const word = typed.toLocaleLowerCase();
    const start = word.length === 1 ? from + 1 : from;
    const order = props.items.map((_, offset) => (start + offset) % props.items.length);
    const found = order.find((index) => {
      const item = props.items[index];
      return item !== undefined && props.textsOf(item).some((text) => text.toLocaleLowerCase().startsWith(word));
    });
    if (found !== undefined) focusAt(found);
    return found !== undefined;
  };
  // Listened to on the element itself, so that keys used here do not reach the page's own. A letter without a match does.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = props.items.findIndex((item) => props.keyOf(item) === tabStop());
    const item = props.items[index];
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowRight: index + 1,
      ArrowUp: index - 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: props.items.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) focusAt(to);
    else if ((event.key === "Enter" || event.key === " ") && item !== undefined) props.onChoose(item);
    else if (event.key.length !== 1 || !typeahead(event.key, index, event.timeStamp)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div role="listbox" class={`listbox ${props.class ?? ""}`} aria-label={props.label} on:keydown={onKeyDown}>
      <For each={props.items}>
        {(item) => {
          const key = props.keyOf(item);
          const descriptionId = `${prefix}-${key}-description`;
          return (
            <div
              ref={(element) => elements.set(key, element)}
              role="option"
              id={props.optionId(item)}
              class="option"
              classList={props.optionClass(item)}
              style={props.optionStyle?.(item)}
              tabindex={tabStop() === key ? 0 : -1}
              aria-selected={props.selected === key}
              aria-describedby={descriptionId}
              onClick={() => props.onChoose(item)}
              onPointerEnter={() => props.onRest(item)}
              onPointerLeave={() => props.onRest(null)}
              onFocus={() => {
                setActive(key);
                props.onRest(item);
              }}
              onBlur={() => props.onRest(null)}
            >
              {props.children(item, descriptionId)}
            </div>
          );
        }}
      </For>
    </div>
  );
}
