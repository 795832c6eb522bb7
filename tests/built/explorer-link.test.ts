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
