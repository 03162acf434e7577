/** Elements of an SVG picture. */

export const svgNamespace = "http://www.w3.org/2000/svg";

export function svgElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly (Element | string)[] = [],
): Element {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
