import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { phone, test } from "./browser-test.ts";

/** The cells of the row that are wholly in sight, beside its name. */
const seen = (page: Page): Promise<string[]> =>
  page.locator("#r-2020_laesoe").evaluate((row) => {
    const [name, ...cells] = row.querySelectorAll("td");
    const from = name?.getBoundingClientRect().right ?? 0;
    const to = row.closest(".scroll")?.getBoundingClientRect().right ?? 0;
    return cells
      .filter((cell) => cell.checkVisibility())
      .filter((cell) => cell.getBoundingClientRect().left >= from - 1 && cell.getBoundingClientRect().right <= to + 1)
      .map(({ textContent }) => textContent);
  });

describe("an address that leads to a row of a table wider than the screen", () => {
  test("shows what was counted beside the name, not the year", async ({ open }) => {
    const page = await open("wide-table.html#r-2020_laesoe", phone);
    await expect.poll(() => seen(page)).toEqual(["1", "1.786"]);
  });

  test("does so on a step within the page", async ({ open }) => {
    const page = await open("wide-table.html", phone);
    expect(await seen(page)).toEqual(["2020", "Nordjylland"]);
    await page.getByRole("link", { name: "Rækken" }).click();
    await expect.poll(() => seen(page)).toEqual(["1", "1.786"]);
  });

  test("leaves a table alone that shows the number already", async ({ open }) => {
    const page = await open("wide-table.html#r-2020_laesoe");
    await expect.poll(() => seen(page)).toEqual(["2020", "Nordjylland", "1", "1.786"]);
  });
});

describe("an address that leads to a row far down in a frame", () => {
  const isSeen = (page: Page): Promise<boolean> =>
    page.locator("#r-2020_laesoe").evaluate((row) => {
      const [box, own] = [row.closest(".scroll")?.getBoundingClientRect(), row.getBoundingClientRect()];
      return box !== undefined && own.top >= box.top - 1 && own.bottom <= box.bottom + 1;
    });

  test("shows the row, and again to a reader who followed a link of it and came back", async ({ open }) => {
    const page = await open("boxed-table.html#r-2020_laesoe");
    await expect.poll(() => isSeen(page)).toBe(true);
    await page.getByRole("link", { name: "1" }).click();
    await page.waitForURL(/plain/);
    await page.goBack();
    await page.waitForURL(/laesoe/);
    await expect.poll(() => isSeen(page)).toBe(true);
  });
});
