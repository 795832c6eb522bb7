import { brotliCompressSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { describe, expect } from "vitest";
import { test } from "./browser-test.ts";
import { atOnce, bundle } from "./bundle.ts";

describe("the browser script", () => {
  test("is at most 5 kB in brotli", async () => {
    const script = atOnce(await bundle());
    expect(script.length).toBeGreaterThan(1000);
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(5000);
  });

  test("leaves a page without its markup as it was", async ({ open }) => {
    const page = await open("plain.html");
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe("complete");
    expect(await page.locator("body").innerHTML()).toMatch(
      /^\s*<main>\s*<h1>Tom side<\/h1>\s*<p>Her er intet at gøre\.<\/p>\s*<\/main>\s*$/,
    );
  });

  test("puts nothing in the global scope", async ({ open }) => {
    const globals = async (path: string, javaScriptEnabled: boolean) => {
      const page = await open(path, { javaScriptEnabled });
      return page.evaluate(() =>
        Object.keys(window)
          .filter((key) => !/^\d+$/.test(key))
          .sort(),
      );
    };
    expect(await globals("figure.html", true)).toEqual(await globals("figure.html", false));
  });

  for (const path of ["figure.html", "table.html", "my-kommune.html", "price-finder.html"]) {
    test(`adds nothing to ${path} that axe finds fault with`, async ({ open }) => {
      const page = await open(path);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("End");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);
    });
  }
});
