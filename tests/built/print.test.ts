import { expect, test } from "vitest";
import { coveredOnPaperFaults, printedControlFaults } from "./checks/print.ts";
import { inTabs, loaded } from "./in-tabs.ts";
import { examples } from "./page-types.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

test("on paper no table covers what follows, and nothing stands that only a screen can use", async () => {
  const faults = await inTabs(
    browser(),
    site.url,
    examples(site.pages),
    { viewport: { width: 740, height: 1000 } },
    loaded(async (tab) => {
      await tab.emulateMedia({ media: "print" });
      return [...(await coveredOnPaperFaults(tab)), ...(await printedControlFaults(tab))];
    }),
  );
  expect(faults).toEqual([]);
});
