import { expect, test } from "vitest";
import { urls } from "../../src/site/urls.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

test.each([360, 1280])(
  "a word of 300 letters in a long part of a row makes its page no wider than %d px",
  async (width) => {
    const page = await (await browser().newContext({ viewport: { width, height: 800 } })).newPage();
    await page.goto(`${site.url}${urls.dataset("klimamoeder")}`);
    const seen = await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(".row-group")) fold.open = true;
      const parts = document.querySelectorAll(".long-part dd");
      for (const part of parts) part.textContent = "x".repeat(300);
      return { parts: parts.length, wide: document.documentElement.scrollWidth };
    });
    expect(seen.parts).toBeGreaterThan(0);
    expect(seen.wide).toBe(width);
    await page.context().close();
  },
);
