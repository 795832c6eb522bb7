import type { Page } from "playwright-core";

/** More left edges than these make no grid that an eye can find. */
const MOST_EDGES = 2;

/**
 * Tells when what a page is made of, its headings, prose, figures and the frames of its tables, begins at more than two places
 * from the left. What is set in has an edge of its own: items of lists, terms, notices and frames, cards beside each other and what is folded.
 */
export async function edgeFaults(page: Page): Promise<string[]> {
  const edges = await page.evaluate(() => {
    const inset =
      "li, dd, dl, td, th, figure, details, fieldset, .notice, .in-short, .own-kommune, .cards, .strips, .price-finder, .on-page";
    const found: Record<number, string> = {};
    for (const element of document.querySelectorAll("main :is(h1, h2, h3, p, figure, .scroll, .accounts, .entries)")) {
      if (!element.checkVisibility() || element.matches(".visually-hidden")) continue;
      if (element.parentElement?.closest(inset)) continue;
      const { left, width } = element.getBoundingClientRect();
      if (width > 0) found[Math.round(left)] ??= `<${element.localName}> ${element.textContent.trim().slice(0, 30)}`;
    }
    return found;
  });
  if (Object.keys(edges).length === 0) return ["has nothing that begins at its left edge"];
  if (Object.keys(edges).length <= MOST_EDGES) return [];
  return [`has ${Object.keys(edges).length} left edges: ${JSON.stringify(edges)}`];
}
