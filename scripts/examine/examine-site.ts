import { existsSync } from "node:fs";
import { join } from "node:path";
import { budgetFaults, firstView, FIRST_VIEW } from "./budgets.ts";
import { downloadFaults } from "./downloads.ts";
import { linkFaults, styleLinkFaults } from "./links.ts";
import { outlineFaults } from "./outline.ts";
import { policyFaults } from "./policy.ts";
import { rowCountFaults } from "./row-counts.ts";
import { discoverPages, type SitePage } from "./site-page.ts";
import { styleFaults } from "./style-hashes.ts";
import { everThorougher, weigh } from "./weigh.ts";

/** What can be told of a built site without a browser and within seconds. */
export interface Examination {
  /** What is wrong, and must not be shown. */
  faults: readonly string[];
  /** What is over its budget. Figures that are right and grow must not wait for a developer. */
  heavy: readonly string[];
}

/** Examines a built site. `expected`: how many rows the files of each dataset must have, where that is known. */
export async function examineSite(folder: string, expected?: ReadonlyMap<string, number>): Promise<Examination> {
  if (!existsSync(join(folder, "index.html"))) return { faults: ["there is no front page"], heavy: [] };
  const pages = discoverPages(folder);
  const faults = [
    ...linkFaults(pages, folder),
    ...styleLinkFaults(folder),
    ...pages.flatMap(outlineFaults),
    ...pages.flatMap(policyFaults),
    ...pages.flatMap(styleFaults),
    ...downloadFaults(folder),
    ...(await rowCountFaults(folder, expected)),
  ];
  return { faults, heavy: pages.flatMap((page) => weightFaults(page, folder)) };
}

/** What of a page is over its budget. Only one that may be is compressed as hard as a host would, which takes long. */
function weightFaults(page: SitePage, folder: string): string[] {
  let faults: string[] = [];
  for (const brotli of everThorougher) {
    const weight = weigh(page, folder, brotli);
    const view = firstView(weight);
    faults = budgetFaults(page.path, weight);
    if (view > FIRST_VIEW) faults.push(`${page.path} first view: ${view} bytes, limit ${FIRST_VIEW}`);
    if (faults.length === 0) return [];
  }
  return faults;
}
