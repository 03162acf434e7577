/** Keeps the children of an element in step with a list, by `data-id`: adopts what is there, then adds, moves and removes. */

export interface KeyedItem {
  readonly id: string;
}

/**
 * @param create makes an element for a new item; `data-id` is set here
 * @param update writes an item's attributes; called for new and kept elements alike
 */
export function keepChildren<Item extends KeyedItem>(
  parent: Element,
  items: readonly Item[],
  create: (item: Item) => Element,
  update: (element: Element, item: Item) => void,
): void {
  const existing = new Map<string, Element>();
  for (const child of parent.children) existing.set(child.getAttribute("data-id") ?? "", child);
  let previous: Element | null = null;
  for (const item of items) {
    let element = existing.get(item.id);
    if (!element) {
      element = create(item);
      element.setAttribute("data-id", item.id);
    }
    existing.delete(item.id);
    update(element, item);
    const expected: Element | null = previous ? previous.nextElementSibling : parent.firstElementChild;
    if (expected !== element) parent.insertBefore(element, expected);
    previous = element;
  }
  for (const gone of existing.values()) gone.remove();
}

/** Writes an attribute only if it differs: even an equal write costs a style pass. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

const isStyled = (element: Element): element is Element & ElementCSSInlineStyle => "style" in element;
const written = new WeakMap<Element, string>();

/**
 * Writes an element's styles where they differ from what was written before. It uses the style object, because the page's content
 * security policy would refuse a style attribute.
 */
export function setStyle(element: Element, style: string): void {
  if (!isStyled(element) || written.get(element) === style) return;
  written.set(element, style);
  element.style.cssText = style;
}
