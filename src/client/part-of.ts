/** The part of an element that a selector names. Throws where it has none. */
export function partOf(whole: HTMLElement, selector: string): HTMLElement {
  const found = whole.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${whole.id || whole.className} has no ${selector}`);
  return found;
}
