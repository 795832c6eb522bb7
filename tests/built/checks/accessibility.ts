import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openDetails } from "./open-details.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page with everything unfolded: the rule, the element, and why. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await openDetails(page);
  const axe = new AxeBuilder({ page }).options({ runOnly: TAGS, resultTypes: ["violations"] });
  // Our pages have no frames, so the run needs no second tab to gather results from them in.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => {
      const reason = failureSummary.split("\n").slice(1).join(" ").replace(/\s+/g, " ").trim();
      return `${id} ${target.join(" ")}: ${reason}`;
    }),
  );
}
