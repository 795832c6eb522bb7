import type { SitePage } from "../site-page.ts";

/** A row of a dataset by its permanent address. */
const ROW = /^\/data\/[^/]+\/#r-/;
/** A number that was counted from contradictions leads to them: each tells its own lines. */
const CASES = /^\/datakvalitet\/(?:[^/]+\/#.+)?$/;
/** A number that rests on many rows has them on the page of rows, or in the ranking of all municipalities. */
const ROWS_PAGE = /\/raekker\/#(?<id>.+)$|^\/kommuner\/tal\/[^/]+\/(?:#(?<kommune>.+))?$/;

const links = (element: Element): string[] =>
  [...element.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");

/** Accounts of numbers from which neither a row nor a contradiction can be reached, here or on the page that lists many; what we chose has none. */
export function accountFaults(pages: readonly SitePage[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll(".account")]
      .filter((account) => !account.textContent.includes("Valgt af os"))
      .filter((account) => !leadsToRows(account))
      .map((account) => `${path} #${account.id} leads to no row`),
  );

  function leadsToRows(account: Element): boolean {
    return links(account).some((href) => {
      if (ROW.test(href) || CASES.test(href)) return true;
      const found = ROWS_PAGE.exec(href);
      if (!found) return false;
      const { id, kommune } = found.groups ?? {};
      const page = byPath.get(href.split("#")[0] ?? "")?.document;
      const elsewhere = page?.getElementById(id ?? kommune ?? "indhold");
      return elsewhere ? links(elsewhere).some((there) => ROW.test(there)) : false;
    });
  }
}
