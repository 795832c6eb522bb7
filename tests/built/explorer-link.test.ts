import { expect, test } from "vitest";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

const path = "/data/pladser-pr-kommune/";

test("a view that is chosen has an address that shows the same in another browser", async () => {
  const sender = await (await browser().newContext()).newPage();
  await sender.goto(site.url + path);
  await sender.locator(".controls summary", { hasText: "Opdelt efter" }).click();
  await sender.locator('.controls input[name="series"][value="aar"]').check();
  await sender.locator(".figure-title", { hasText: "år" }).waitFor();
  const shown = (page: typeof sender) =>
    page.locator(".figure .canvas svg").evaluateAll((all) => all.map((svg) => svg.outerHTML));
  const receiver = await (await browser().newContext()).newPage();
  await receiver.goto(sender.url());
  await receiver.locator(".controls button", { hasText: "Nulstil" }).waitFor();
  // Each width of a window has a drawing of its own, the second a moment after the first.
  await expect.poll(async () => (await shown(receiver)).length).toBe(2);
  expect(await shown(receiver)).toEqual(await shown(sender));
});

test("an address of what is gone shows the first view and says what is gone", async () => {
  const page = await (await browser().newContext()).newPage();
  await page.goto(`${site.url}${path}?f.kommune=Atlantis&serie=farve`);
  const told = page.locator(".explorer .notice");
  await told.waitFor();
  expect(await told.textContent()).toMatch(/»farve«.*»Atlantis«/);
  expect(await page.locator(".figure .canvas svg").count()).toBeGreaterThan(0);
});

test("a mark that is clicked, or entered by key, shows its rows and their lines", async () => {
  const page = await (await browser().newContext()).newPage();
  await page.goto(site.url + path);
  await page.locator(".controls summary").first().click();
  await page.locator(".controls fieldset").first().waitFor();
  await page.keyboard.press("Escape");
  const canvas = page.locator(".figure .canvas");
  await canvas.focus();
  await page.keyboard.press("ArrowDown");
  const read = await page.locator(".tip").textContent();
  await page.keyboard.press("Enter");
  const rows = page.locator(".mark-rows");
  await rows.waitFor();
  expect(await rows.textContent()).toContain(read ?? "");
  const link = rows.locator("li a").first();
  expect(await rows.locator("li").first().textContent()).toMatch(/linje \d+/);
  const target = (await link.getAttribute("href")) ?? "";
  expect(await page.locator(`tr[id="${target.slice(1)}"]`).count()).toBe(1);
});

test.each([
  ["comes", "nothing says that another is coming"],
  ["does not come", "that is told"],
])("an address whose figure is late says that it is coming, moves nothing, and when it %s, %s", async (end) => {
  const page = await (await browser().newContext()).newPage();
  const late = Promise.withResolvers<undefined>();
  await page.route("**/tabel.json", async (route) => {
    await late.promise;
    await (end === "comes" ? route.continue() : route.abort());
  });
  await page.goto(`${site.url}${path}`);
  const figure = page.locator("figure:has(+ .explorer)");
  const place = async () => [await figure.boundingBox(), await page.locator(".explorer").boundingBox()];
  const before = await place();
  await page.goto(`${site.url}${path}?f.aar=2018`);
  await page.locator("figure[aria-busy=true] + .explorer").waitFor();
  const said = await figure.evaluate((element) => getComputedStyle(element, "::after").content);
  expect(said).toBe('"Henter …"');
  expect(await place()).toEqual(before);
  late.resolve(undefined);
  await page.locator("figure:not([aria-busy]) + .explorer").waitFor();
  const words = await figure.locator(".figure-title, .figure-subtitle").allInnerTexts();
  const alerts = await page.getByRole("alert").count();
  expect([words.join(" ").includes("2018"), alerts]).toEqual(end === "comes" ? [true, 0] : [false, 1]);
});

test("an address that brings a place out keeps the page's own words for its figure", async () => {
  const at = "/data/flygtninge-pr-kommune/";
  const page = await (await browser().newContext()).newPage();
  await page.goto(site.url + at);
  const title = page.locator("figure:has(+ .explorer) .figure-title");
  const own = await title.innerText();
  await page.goto(`${site.url}${at}?fremhaev=Silkeborg`);
  await page.getByRole("button", { name: "Nulstil" }).waitFor();
  expect(await title.innerText()).toBe(own);
});
