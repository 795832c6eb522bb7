import { afterAll, beforeAll, expect, test } from "vitest";
import { broken } from "../broken-site.ts";
import { inTabs, type Visit } from "../in-tabs.ts";
import { serve, type Served } from "../serve.ts";
import { useBrowser } from "../use-browser.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { pageFigureFaults } from "./figures.ts";
import { overflowFaults } from "./overflow.ts";
import { textLossFaults } from "./same-text.ts";
import { svgTextFaults } from "./svg-text.ts";
import { targetFaults } from "./targets.ts";
import { trafficFaults } from "./traffic.ts";

const browser = useBrowser();
let served: Served;
beforeAll(async () => {
  served = await serve(broken.folder);
});
afterAll(() => served.close());

const visit = (width: number, look: Visit, javaScriptEnabled = true): Promise<string[]> => {
  const options = { viewport: { width, height: 800 }, javaScriptEnabled };
  return inTabs(browser(), served.url, broken.pages, options, async (tab, url, page) => {
    await tab.goto(url);
    return look(tab, url, page);
  });
};

test(
  "text too pale, a page in the wrong order and the rest of what axe knows are found",
  { timeout: 60_000 },
  async () => {
    expect(await visit(360, accessibilityFaults)).toEqual([]);
  },
);

test("figures that show too much, too little or the wrong form are found without scripts", async () => {
  expect(await visit(360, (tab) => pageFigureFaults(tab, "narrow"), false)).toEqual([]);
});

test("on a wide screen the wide form is asked for", async () => {
  expect(await visit(1280, (tab) => pageFigureFaults(tab, "wide"), false)).toEqual([]);
});

test("whatever goes wrong while a page loads is found", { timeout: 60_000 }, async () => {
  expect(await inTabs(browser(), served.url, broken.pages, {}, trafficFaults)).toEqual([]);
});

test("a page that scrolls sideways is found, also when it hides that it does", async () => {
  expect(await visit(320, overflowFaults)).toEqual([]);
});

test("small text is found in a view that is not shown at first", async () => {
  expect(await visit(360, svgTextFaults)).toEqual([]);
});

test("small buttons are found", async () => {
  expect(await visit(360, targetFaults)).toEqual([]);
});

test("a page that says more with scripts than without is found, and one that says the same is not", () => {
  expect(textLossFaults("en tekst", "en   tekst\n")).toEqual([]);
  expect(textLossFaults("en tekst og lidt til", "en tekst")).toEqual([
    "has 8 characters without scripts, 20 with them",
  ]);
});
