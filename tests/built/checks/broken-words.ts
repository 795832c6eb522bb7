import type { Page } from "playwright-core";

/** Words that are broken over two lines where no hyphen stands, neither one that is written nor one that is only shown there. */
export async function brokenWordFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest("svg, code") || !element.checkVisibility()) continue;
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/(?<![\u00ad\p{L}])\p{L}{6,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) faults.push(`breaks ${word} in <${element.localName} class="${element.className}">`);
      }
    }
    return faults;
  });
}
