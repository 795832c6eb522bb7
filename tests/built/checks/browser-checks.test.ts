import { afterAll, beforeAll, expect, test } from "vitest";
import { broken } from "../broken-site.ts";
import { inTabs, loaded, type Visit } from "../in-tabs.ts";
import { serve, type Served } from "../../../scripts/serve/serve.ts";
import { useBrowser } from "../use-browser.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { brokenWordFaults } from "./broken-words.ts";
import { pageFigureFaults } from "./figures.ts";
import { comeToRest, shiftFaults } from "./layout-shift.ts";
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

const withFigures = broken.pages.filter(({ document }) => document.querySelector("figure"));

const visit = (width: number, look: Visit): Promise<string[]> =>
  inTabs(browser(), served.url, broken.pages, { viewport: { width, height: 800 } }, look);

const visitFigures = (width: number, form: "narrow" | "wide"): Promise<string[]> => {
  const options = { viewport: { width, height: 800 }, javaScriptEnabled: false };
  const look = loaded((tab) => pageFigureFaults(tab, form));
  return inTabs(browser(), served.url, withFigures, options, look);
};

test("text too pale, a heading out of order and the rest of what axe knows are found", async () => {
  const pages = broken.pages.filter(({ path }) => ["/", "/bleg/", "/figur/", "/spring/"].includes(path));
  const faults = await inTabs(browser(), served.url, pages, {}, loaded(accessibilityFaults));
  expect(faults.map((fault) => fault.split(":")[0])).toEqual(["/bleg/ color-contrast p", "/spring/ heading-order h3"]);
});

test("figures that show too much or too little are found without scripts", async () => {
  expect(await visitFigures(360, "narrow")).toEqual([
    "/alle-visninger/ figure #figur shows 2 views at once",
    "/begge-former/ figure #figur view 0 shows [narrow, wide always] where one narrow drawing should be",
    "/laast-tabel/ figure #figur view 0 has no table that can be opened",
    "/oplaest-svg/ figure #figur has an svg that is not aria-hidden",
    "/skjult-visning/ figure #figur view 1 is never shown",
    "/uden-tabel/ figure #figur has no table",
    "/uden-tabel/ figure #figur view 0 has no table that can be opened",
  ]);
});

test("a figure in the wrong form for the screen is found", async () => {
  const wrong = "/figur/ figure #figur view 0 shows [wide] where one narrow drawing should be";
  expect(await visitFigures(1280, "narrow")).toContain(wrong);
  expect(await visitFigures(1280, "wide")).not.toContainEqual(expect.stringContaining("drawing should be"));
});

test("a page that says more with its scripts than without is found", async () => {
  expect(await visit(1280, textLossFaults)).toEqual([
    "/kun-med-script/ has 26 characters to read without scripts, 141 with them",
  ]);
});

test("whatever goes wrong while a page loads is found", async () => {
  const faults = await visit(1280, trafficFaults);
  // A browser with windows asks for the icon, too.
  const said = faults.map((fault) =>
    fault.replace(/(violates the following).*|asks for 14/, (_, start?: string) => start ?? "asks for 13"),
  );
  expect(said).toEqual([
    "/brud-paa-politik/ console: Applying inline style violates the following",
    "/brud-paa-politik/ console: policy breach: style-src-attr inline",
    "/fejl-i-script/ script error: gået galt",
    "/fremmed/ asks elsewhere.invalid for /prik.svg",
    "/fremmed/ failed request: http://elsewhere.invalid/prik.svg net::ERR_NAME_NOT_RESOLVED",
    "/fremmed/ console: Failed to load resource: net::ERR_NAME_NOT_RESOLVED",
    "/mange-kald/ asks for 13 files, limit 10",
    "/manglende-fil/ status 404: /findes-ikke.svg",
    "/manglende-fil/ console: Failed to load resource: the server responded with a status of 404 (Not Found)",
    "/smaakage/ sets 1 cookies",
  ]);
});

test("a page that scrolls sideways is found, also when it hides that it does", async () => {
  expect(await visit(320, loaded(overflowFaults))).toEqual([
    '/bred/ is 416 px wide in a window of 320: <div class="broad">',
    "/klippet/ hides what is too wide on <body>",
    '/klippet/ is 416 px wide in a window of 320: <div class="broad">',
  ]);
});

test("a word that is broken without a hyphen is found", async () => {
  expect(await visit(320, loaded(brokenWordFaults))).toEqual([
    '/langt-ord/ breaks Klimaerhvervsskolepartnerskabet in <p class="strip">',
  ]);
});

test("a page that moves while it loads is found", async () => {
  const still = broken.pages.filter(({ path }) => ["/", "/figur/", "/hop/", "/spring/"].includes(path));
  const look: Visit = async (tab, url) => shiftFaults(await comeToRest(tab, url));
  const faults = await inTabs(browser(), served.url, still, { viewport: { width: 360, height: 800 } }, look);
  expect(faults).toEqual([expect.stringMatching(/^\/hop\/ moves 0\.\d+ while it loads, limit 0\.01$/)]);
});

test("small text is found, in a view that is not shown at first as well", async () => {
  expect(await visit(360, loaded(svgTextFaults))).toEqual(["/lille-tekst/ 7.3 px: 1.234 pladser"]);
});

test("small buttons are found", async () => {
  expect(await visit(360, loaded(targetFaults))).toEqual(["/lille-knap/ <button> : 12 × 12 px"]);
});

test("a page whose visit stands still is visited anew, and one that always does is told of", async () => {
  const pages = broken.pages.filter(({ path }) => ["/", "/bleg/"].includes(path));
  const still = new Promise<never>(() => undefined);
  const visits: string[] = [];
  const faults = await inTabs(
    browser(),
    served.url,
    pages,
    {},
    (tab, url) => {
      const { pathname } = new URL(url);
      visits.push(pathname);
      return pathname === "/" && visits.filter((path) => path === "/").length > 1
        ? tab.goto(url).then(() => ["seen"])
        : still;
    },
    { tabs: 1, silence: 2000 },
  );
  expect(faults).toEqual(["/ seen", "/bleg/ gives no answer"]);
  expect(visits).toEqual(["/", "/", "/bleg/", "/bleg/", "/bleg/"]);
});
