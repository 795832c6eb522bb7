import { expect, test } from "vitest";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

test.each([
  ["", "the controls"],
  ["?maal=indbyggere", "the figure that was not asked for"],
])("a page without the script of its controls says so at once: %s", async (query, of) => {
  const page = await (await browser().newContext()).newPage();
  await page.route("**/Explorer*.js", (route) => route.abort());
  await page.goto(`${site.url}/data/flygtninge-pr-kommune/${query}`);
  const told = page.getByRole("alert");
  // It does not wait for the time after which those without any script are told.
  expect(await told.evaluate((one) => one.getAnimations().length)).toBe(0);
  expect(await told.innerText()).toMatch(/^Her er den første figur og alle rækker\./);
  const [words, title] = [await told.boundingBox(), await page.locator(".figure-title").first().boundingBox()];
  expect((words?.y ?? 0) < (title?.y ?? 0)).toBe(of !== "the controls");
});
