import { expect, test } from "vitest";
import { sources } from "../../src/catalogue.ts";
import { danishDate } from "../../src/lib/dates.ts";
import {
  coveredOnPaperFaults,
  narrowListFaults,
  printedControlFaults,
  unevenOnPaperFaults,
  unreadableOnPaperFaults,
  widerThanPaperFaults,
} from "./checks/print.ts";
import { inTabs, loaded } from "./in-tabs.ts";
import { examples } from "./page-types.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

test("on paper no table covers what follows, nothing stands that only a screen can use, letters can be read, and all begins at one edge", async () => {
  const faults = await inTabs(
    browser(),
    site.url,
    examples(site.pages),
    { viewport: { width: 740, height: 1000 } },
    loaded(async (tab) => {
      await tab.emulateMedia({ media: "print" });
      const upright = [
        ...(await coveredOnPaperFaults(tab)),
        ...(await printedControlFaults(tab)),
        ...(await unreadableOnPaperFaults(tab)),
      ];
      await tab.setViewportSize({ width: 1040, height: 700 });
      return [...upright, ...(await unevenOnPaperFaults(tab))];
    }),
  );
  expect(faults).toEqual([]);
});

test("the foot of a printed page tells its address with the view that is chosen, and how new the documents are", async () => {
  const page = await browser().newPage();
  const address = `${site.url}/data/pladser-pr-kommune/?fremhaev=Rebild`;
  await page.goto(address);
  const printed = (): Promise<string> =>
    page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      const read = document.querySelector<HTMLElement>(".site-foot")?.dataset["read"] ?? "";
      return `${read} ${document.body.dataset["at"] ?? ""}`;
    });
  const newest =
    sources
      .map(({ moede }) => moede)
      .sort()
      .at(-1) ?? "";
  await expect.poll(printed).toBe(`Bilag til og med ${danishDate(newest)} ${address}`);
  await page.close();
});

test("the list of municipalities under a map fills the paper beside itself before it goes on below", async () => {
  const withMaps = site.pages.filter(({ path, html }) => path.startsWith("/temaer/") && html.includes("data-k="));
  expect(withMaps.length).toBeGreaterThan(0);
  const faults = await inTabs(
    browser(),
    site.url,
    withMaps,
    { viewport: { width: 740, height: 1000 } },
    loaded(async (tab) => {
      await tab.emulateMedia({ media: "print" });
      return narrowListFaults(tab);
    }),
  );
  expect(faults).toEqual([]);
});

test("every table of rows is as wide as the paper, or has its paper turned", async () => {
  const ofMany = site.pages.filter(({ path, html }) => path.startsWith("/data/") && headsIn(html) > 8);
  expect(ofMany.length).toBeGreaterThan(0);
  const faults = await inTabs(
    browser(),
    site.url,
    ofMany,
    // A4 within the margins of a browser.
    { viewport: { width: 718, height: 1000 } },
    loaded(async (tab) => {
      await tab.emulateMedia({ media: "print" });
      return widerThanPaperFaults(tab);
    }),
  );
  expect(faults).toEqual([]);
});

/** The most columns that a table of a page has. */
const headsIn = (html: string): number =>
  Math.max(0, ...[...html.matchAll(/<thead.*?<\/thead>/gs)].map(([head]) => head.split("<th").length - 2));
