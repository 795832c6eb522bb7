import { AxeBuilder } from "@axe-core/playwright";
import type { RunOnly } from "axe-core";
import type { Page } from "playwright-core";
import { openDetails } from "./open-details.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page with everything unfolded: the rule, the element, and why. */
export const accessibilityFaults = (page: Page): Promise<string[]> => faults(page, { type: "tag", values: TAGS });

/** What axe finds of text that is too pale, which is all that can differ from one colour scheme to another. */
export const contrastFaults = (page: Page): Promise<string[]> =>
  faults(page, { type: "rule", values: ["color-contrast", "link-in-text-block"] });

async function faults(page: Page, runOnly: RunOnly): Promise<string[]> {
  await openDetails(page);
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ["violations"] });
  // Our pages have no frames, so the run needs no second tab to gather results from them in.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => {
      const reason = failureSummary.split("\n").slice(1).join(" ").replace(/\s+/g, " ").trim();
      return `${id} ${target.join(" ")}: ${reason}`;
    }),
  );
}
