import { expect, test } from "vitest";
import { comeToRest, shiftFaults } from "./checks/layout-shift.ts";
import { inTabs } from "./in-tabs.ts";
import { examples } from "./page-types.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = examples(site.pages);
const KOMMUNE = "849|Jammerbugt|/kommuner/jammerbugt/";

const FIRST = ["whoever comes first", undefined] as const;
const CHOSEN = ["whoever has chosen a municipality", KOMMUNE] as const;

for (const [screen, width, height, slower, readers] of [
  ["a phone", 360, 800, 1, [FIRST, CHOSEN]],
  ["a larger phone that is slow", 412, 823, 4, [FIRST]],
  ["a desk", 1280, 900, 1, [FIRST, CHOSEN]],
] as const) {
  for (const [reader, kommune] of readers) {
    const name = `on ${screen} no page moves as its typefaces come late, for ${reader}, and most are set in them`;
    test(name, async () => {
      let typeset = 0;
      const faults = await inTabs(browser(), site.url, pages, { viewport: { width, height } }, async (tab, url) => {
        const rest = await comeToRest(tab, url, { kommune, slower });
        typeset += rest.typeset ? 1 : 0;
        return shiftFaults(rest);
      });
      expect(faults).toEqual([]);
      // A page keeps its first look where the typefaces would move what is being read, which must stay the exception.
      expect(typeset).toBeGreaterThan(pages.length * 0.8);
    });
  }
}
