import type { Page } from "playwright-core";

/** Boxes that are lower than what is in them: on paper, where nothing can be scrolled, the rest covers what follows. */
export async function coveredOnPaperFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main .scroll")]
      .filter(({ clientHeight, scrollHeight }) => scrollHeight > clientHeight + 1)
      .map((box) => {
        const caption = box.querySelector("caption")?.textContent.trim() ?? "";
        return `prints »${caption}« ${box.scrollHeight} px high in a box of ${box.clientHeight}`;
      }),
  );
}

/** Controls that are printed: nobody can use them on paper. */
export async function printedControlFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(input:not([type=radio]), select, button, .figure-table > summary, .account-note:not([open]) > summary, .row-uses, label:has([type=radio][value=""]), .on-screen), .site-foot > *',
      ),
    ]
      .filter((control) => control.checkVisibility() && control.getClientRects().length > 0)
      // A head that sorts is a head on paper too, and what was searched for belongs to what was found.
      .filter((control) => control.closest("th, form") === null)
      .map((control) => `prints <${control.localName}> ${control.textContent.trim().slice(0, 40)}`),
  );
}

/** Marks to press before what is printed unfolded, and tables in smaller letters than eight points. */
export async function unreadableOnPaperFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marked = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")]
      .filter((fold) => [...fold.children].some((child) => child.localName !== "summary" && child.checkVisibility()))
      .flatMap((fold) => fold.querySelector(":scope > summary") ?? [])
      .filter((summary) => summary.checkVisibility() && getComputedStyle(summary).listStyleType !== "none")
      .map((summary) => `prints a mark to press before »${summary.textContent.trim().slice(0, 40)}«`);
    const small = [...document.querySelectorAll("main :is(td, th)")]
      .filter((cell) => cell.checkVisibility() && parseFloat(getComputedStyle(cell).fontSize) * 0.75 < 8)
      .map((cell) => `prints a cell in ${getComputedStyle(cell).fontSize}: ${cell.textContent.trim().slice(0, 40)}`);
    return [...marked.slice(0, 1), ...small.slice(0, 1)];
  });
}

/** Tables wider than the paper, which lose their last columns, unless the paper is turned for them. */
export async function widerThanPaperFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // The letters that stand in until the typefaces have come are wider.
    await document.fonts.ready;
    return [...document.querySelectorAll("table")]
      .filter((table) => getComputedStyle(table).getPropertyValue("page") !== "wide")
      .map((table) => Math.round(table.getBoundingClientRect().right))
      .filter((right) => right > innerWidth)
      .map((right) => `prints a table that reaches ${right} px on paper of ${innerWidth}`);
  });
}

/** Lists that are longer than a sheet and leave more than half of its width bare. */
export async function narrowListFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main .figure-table .scroll")]
      .filter((box) => box.clientHeight > innerHeight)
      .map((box) => {
        const pieces = [...box.querySelectorAll("table")].flatMap((table) => [...table.getClientRects()]);
        return { box, right: Math.max(...pieces.map(({ right }) => right)) - box.getBoundingClientRect().left };
      })
      .filter(({ box, right }) => right < box.clientWidth / 2)
      .map(
        ({ box, right }) =>
          `prints a list ${box.clientHeight} px high and ${Math.round(right)} wide of ${box.clientWidth}`,
      ),
  );
}

/** Parts of a page that begin elsewhere than its first part does: on paper there is one column, with one edge. */
export async function unevenOnPaperFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll("main > *")].filter((part) => part.getClientRects().length > 0);
    const left = (part: Element) => Math.round(part.getBoundingClientRect().left);
    const edge = parts[0] ? left(parts[0]) : 0;
    return parts
      .filter((part) => !part.matches("ul, ol, [popover]") && left(part) !== edge)
      .map((part) => `prints »${part.textContent.trim().slice(0, 40)}« from ${left(part)} px, the page from ${edge}`);
  });
}
