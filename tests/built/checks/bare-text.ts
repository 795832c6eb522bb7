import type { SitePage } from "../site-page.ts";

/** Elements that lay out blocks. Text of their own gets no paragraph's width, margin or line. */
const FLOW = "main, article, section, header, footer, nav, aside, div, figure, details, ul, ol, dl, table, tr";

/** Text that stands between the blocks of a page rather than in one of them. */
export function bareTextFaults({ path, document }: SitePage): string[] {
  return [...document.querySelectorAll("body, main, main *, header, footer")]
    .filter((element) => element.matches(`body, ${FLOW}`))
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === 3 && node.textContent?.trim())
    .map((node) => `${path} <${node.parentElement?.localName}> ${node.textContent?.trim().slice(0, 60)}`);
}
