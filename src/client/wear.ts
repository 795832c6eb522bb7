const worn = new Set<string>();

/** Adds a style sheet to the page, once: what only script shows needs no style before it comes. */
export function wear(styles: string): void {
  if (worn.has(styles)) return;
  worn.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
