import { expect, test } from "vitest";
import { accessibilityFaults } from "./checks/accessibility.ts";
import { inTabs, loaded } from "./in-tabs.ts";
import { examples } from "./page-types.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = examples(site.pages);

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing on any type of page at ${width} px in ${colorScheme}`, async () => {
      const options = { viewport: { width, height: 800 }, colorScheme };
      expect(await inTabs(browser(), site.url, pages, options, loaded(accessibilityFaults))).toEqual([]);
    });
  }
}
