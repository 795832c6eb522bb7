import { expect, test } from "vitest";
import { accessibilityFaults } from "./checks/accessibility.ts";
import { inTabs } from "./in-tabs.ts";
import { examples } from "./page-types.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing on any type of page at ${width} px in ${colorScheme}`, { timeout: 180_000 }, async () => {
      const options = { viewport: { width, height: 800 }, colorScheme };
      const faults = await inTabs(browser(), site.url, examples(site.pages), options, async (tab, url) => {
        await tab.goto(url);
        return accessibilityFaults(tab);
      });
      expect(faults).toEqual([]);
    });
  }
}
