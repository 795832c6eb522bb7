import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

/** A page in a browser that has been nowhere. */
async function fresh(): Promise<Page> {
  const page = await (await browser().newContext()).newPage();
  return page;
}

/** What fails to come, what a reader does then, how that is told, and what is there when it comes the next time. */
const PARTS: [part: string, path: string, lost: string, touched: string, told: string, works: string][] = [
  [
    ...([
      "the choices of a figure",
      "/data/pladser-pr-kommune/",
      "**/tabel.json",
      ".controls summary >> nth=0",
    ] as const),
    ...(["Valgene", ".controls details[open] fieldset"] as const),
  ],
  [
    ...([
      "the script of the choices of a figure",
      "/data/pladser-pr-kommune/",
      "**/island*.js",
      ".controls summary >> nth=0",
    ] as const),
    ...(["Valgene", ".controls details[open] fieldset"] as const),
  ],
  [
    ...([
      "the tools of a table",
      "/data/klyngemidler-sjaelland/",
      "**/*.js",
      ".table-tools [data-panel=columns]",
    ] as const),
    ...(["Tabellens værktøjer", ".table-panel fieldset"] as const),
  ],
  [
    ...(["the filter of a list", "/datakvalitet/", "**/*.js", ".list-filter .fold-all"] as const),
    ...(["Filteret", ".case >> nth=0"] as const),
  ],
  [
    ...(["the municipalities", "/kommuner/sammenlign/", "**/tal.json", ".compare select"] as const),
    ...(["Tallene", ".compare .per"] as const),
  ],
];

async function touch(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector);
  await target.focus();
  if ((await target.evaluate(({ localName }) => localName)) !== "select") await target.press("Enter");
  else await target.dispatchEvent("change");
}

test.each(PARTS)(
  "%s that do not come are told of, and come when asked for again",
  async (_, path, lost, touched, what, works) => {
    const page = await fresh();
    const uncaught: string[] = [];
    page.on("pageerror", ({ message }) => uncaught.push(message));
    await page.goto(site.url + path);
    await page.route(lost, (route) => route.abort());
    await touch(page, touched);
    const told = page.getByRole("alert");
    await told.waitFor();
    expect(await told.textContent()).toBe(`${what} kunne ikke hentes. Prøv igen, eller genindlæs siden.`);
    // A press that comes after the first failure tries once more, and that fails in its own time.
    await expect.poll(() => page.getByText("Henter valgene").filter({ visible: true }).count()).toBe(0);
    await page.unroute(lost);
    await touch(page, touched);
    await page.locator(works).first().waitFor();
    await told.waitFor({ state: "detached" });
    expect(uncaught).toEqual([]);
  },
);

const ASKED = "/data/flygtninge-pr-kommune/?maal=indbyggere";

test.each(["**/tabel.json", "**/island*.js"])(
  "a figure that the address asks for and that lacks %s is told of above the one that stands there, until it comes",
  async (lost) => {
    const page = await fresh();
    await page.route(lost, (route) => route.abort());
    await page.goto(site.url + ASKED);
    await page.getByRole("alert").waitFor();
    const told = page.getByText("Valg i adressen kræver JavaScript");
    const [words, figure] = [await told.boundingBox(), await page.locator(".figure-title").first().boundingBox()];
    expect(words?.y).toBeLessThan(figure?.y ?? 0);
    const own = await page.locator(".figure-title").first().textContent();
    await page.unroute(lost);
    await touch(page, ".controls summary >> nth=0");
    await told.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".figure-title").first().textContent()).not.toBe(own);
    expect(await page.getByRole("alert").count()).toBe(0);
  },
);

test("whoever waits for choices that no script comes to work is told so, and nobody else", async () => {
  const page = await fresh();
  const told = page.locator(".explorer + .notice");
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(site.url + ASKED);
  expect(await told.isVisible()).toBe(false);
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await told.waitFor();
  expect(await told.textContent()).toContain("Her er den første figur og alle rækker.");
  await page.unroute("**/*.js");
  await page.reload();
  await told.waitFor({ state: "detached" });
});

test.each(["**/kommuner/adresser.json", "**/go-to-kommune*.js"])(
  "a mark leads to all municipalities, where the way to its own, %s, does not come",
  async (lost) => {
    const page = await fresh();
    const uncaught: string[] = [];
    page.on("pageerror", ({ message }) => uncaught.push(message));
    await page.route(lost, (route) => route.abort());
    await page.goto(`${site.url}/temaer/integration/`);
    await page.locator("#flygtningekvoter .canvas").first().focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/kommuner/");
    expect(uncaught).toEqual([]);
  },
);

test("a strip whose municipalities do not come reads those that it came with, and all when they are asked for again", async () => {
  const page = await fresh();
  const uncaught: string[] = [];
  page.on("pageerror", ({ message }) => uncaught.push(message));
  await page.route("**/kommuner/tal/*.json", (route) => route.abort());
  await page.goto(`${site.url}/kommuner/aalborg/`);
  const strip = page.locator(".canvas:has(path.all)").first();
  const failed = page.waitForEvent("requestfailed");
  await strip.focus();
  await failed;
  await page.keyboard.press("Home");
  await strip.locator(".tip:visible").waitFor();
  const before = await strip.locator("[data-k]").count();
  await page.unroute("**/kommuner/tal/*.json");
  await strip.blur();
  await strip.focus();
  await expect.poll(() => strip.locator("[data-k]").count()).toBeGreaterThan(before);
  expect(uncaught).toEqual([]);
});

test("a search that does not come is told of, and comes when more is typed", async () => {
  const page = await fresh();
  await page.goto(`${site.url}/data/begivenheder/`);
  await page.route("**/*.js", (route) => route.abort());
  await page.getByLabel("Søg i rækkerne").fill("zzz");
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toBe(
    "Søgningen kunne ikke hentes. Prøv igen, eller genindlæs siden.",
  );
  await page.unroute("**/*.js");
  await page.getByLabel("Søg i rækkerne").fill("zzzz");
  await page.locator(".row-list[data-none]").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("the first press with a mouse after a failure opens what it is on", async () => {
  const page = await fresh();
  await page.goto(`${site.url}/data/pladser-pr-kommune/`);
  await page.route("**/tabel.json", (route) => route.abort());
  const choice = page.locator(".controls summary").first();
  await choice.click();
  await page.getByRole("alert").waitFor();
  await page.unroute("**/tabel.json");
  await choice.hover();
  await page.mouse.down();
  await page.mouse.up();
  await page.locator(".controls details[open] fieldset").first().waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a choice of two measures that do not come is put back to what the figure shows, and can be made again", async () => {
  const page = await fresh();
  await page.goto(`${site.url}/kommuner/sammenlign/to-tal/`);
  await page.route("**/tal.json", (route) => route.abort());
  const choice = page.locator(".pair select[name=y]");
  const first = await choice.inputValue();
  await choice.selectOption("pladser-pr-kommune-private");
  await page.getByText("Tallene til en anden figur kunne ikke hentes.").waitFor();
  await expect.poll(() => choice.inputValue()).toBe(first);
  await page.unroute("**/tal.json");
  await choice.selectOption("pladser-pr-kommune-private");
  await page.locator(".figure-title", { hasText: "Private pladser" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("two measures that the address asks for and that do not come are told of beside the figure that stands there", async () => {
  const page = await fresh();
  await page.route("**/tal.json", (route) => route.abort());
  await page.goto(`${site.url}/kommuner/sammenlign/to-tal/?y=pladser-pr-kommune-private`);
  const told = page.getByText("Her er den første figur, ikke den, som adressen beder om.");
  await told.waitFor();
  await page.unroute("**/tal.json");
  await page.locator(".pair select[name=y]").dispatchEvent("change");
  await told.waitFor({ state: "detached" });
});

test("no example stands in the place of municipalities that the address asks for and that do not come", async () => {
  const page = await fresh();
  await page.route("**/tal.json", (route) => route.abort());
  await page.goto(`${site.url}/kommuner/sammenlign/?k=aalborg&k=koege`);
  await page.getByRole("alert").waitFor();
  expect(await page.locator(".example:visible, .compared:visible").count()).toBe(0);
  await page.goto(`${site.url}/kommuner/sammenlign/`);
  await page.locator(".compare select").focus();
  await page.getByRole("alert").waitFor();
  expect(await page.locator(".example:visible").count()).toBe(1);
});

test.each(["**/sider.json", "**/answer*.js"])(
  "a search of the site that lacks %s says what to do instead, and works when it is tried again",
  async (lost) => {
    const page = await fresh();
    const uncaught: string[] = [];
    page.on("pageerror", ({ message }) => uncaught.push(message));
    await page.route(lost, (route) => route.abort());
    await page.goto(`${site.url}/soeg/?q=rodovre`);
    const told = page.getByText("Søgningen kunne ikke hentes.").filter({ visible: true });
    await told.first().waitFor();
    expect(await page.locator(".search-failed a").getAttribute("href")).toBe("/data/");
    expect(await page.locator(".search-index").isVisible()).toBe(true);
    await page.unroute(lost);
    await page.locator("main").getByRole("button", { name: "Søg" }).click();
    await expect.poll(() => page.locator(".search-results a").first().getAttribute("href")).toBe("/kommuner/roedovre/");
    expect(await page.locator(".search-failed, .search-index").filter({ visible: true }).count()).toBe(0);
    expect(uncaught).toEqual([]);
  },
);
