import { standingCorrections, type StandingCorrection } from "../analysis/standing-corrections.ts";
import { published, releases } from "../catalogue.ts";
import { accountedPages } from "./accounted-pages.ts";

const standing = standingCorrections(releases, published);

/** The corrections in rows that the numbers or the figures of a page rest on, by the address of the page. */
export function pageCorrections(href: string): StandingCorrection[] {
  // Most releases correct nothing, and then no page needs to be looked through.
  const page = standing.length === 0 ? undefined : accountedPages.find((one) => one.href === href);
  if (!page) return [];
  const rows = new Set([...page.numbers, ...page.figures].flatMap((resting) => resting.rows.map(rowName)));
  return standing.filter(({ at }) => rows.has(rowName(at)));
}

/** The corrections of the rows of a dataset. */
export const datasetCorrections = (id: string): StandingCorrection[] => standing.filter(({ at }) => at.dataset === id);

const rowName = ({ dataset, row }: { dataset: string; row: string }): string => `${dataset}#${row}`;
