import type { Page } from "playwright-core";

/** Numbers that stand alone in their element and are broken over two lines. */
export async function brokenNumberFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const alone = [...document.querySelectorAll<HTMLElement>("main :not(svg *)")].filter(
      (element) => element.children.length === 0 && /^[\d.,−+%\s]*\d[\d.,−+%\s]*$/.test(element.textContent ?? ""),
    );
    return alone.flatMap((element) => {
      if (!element.checkVisibility()) return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 1
        ? [`${element.textContent?.trim()} in <${element.localName} class="${element.className}">`]
        : [];
    });
  });
}
