import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

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
    const page = await (await browser().newContext()).newPage();
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
  },
);

test("a search that does not come is told of, and comes when more is typed", async () => {
  const page = await (await browser().newContext()).newPage();
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
  const page = await (await browser().newContext()).newPage();
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
  const page = await (await browser().newContext()).newPage();
  await page.goto(`${site.url}/kommuner/sammenlign/to-tal/`);
  await page.route("**/tal.json", (route) => route.abort());
  const choice = page.locator(".pair select[name=y]");
  const first = await choice.inputValue();
  await choice.selectOption("pladser-pr-kommune-private");
  await page.getByRole("alert").waitFor();
  await expect.poll(() => choice.inputValue()).toBe(first);
  await page.unroute("**/tal.json");
  await choice.selectOption("pladser-pr-kommune-private");
  await page.locator(".figure-title", { hasText: "Private pladser" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("no example stands in the place of municipalities that the address asks for and that do not come", async () => {
  const page = await (await browser().newContext()).newPage();
  await page.route("**/tal.json", (route) => route.abort());
  await page.goto(`${site.url}/kommuner/sammenlign/?k=aalborg&k=koege`);
  await page.getByRole("alert").waitFor();
  expect(await page.locator(".example:visible, .compared:visible").count()).toBe(0);
  await page.goto(`${site.url}/kommuner/sammenlign/`);
  await page.locator(".compare select").focus();
  await page.getByRole("alert").waitFor();
  expect(await page.locator(".example:visible").count()).toBe(1);
});
