import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser-test.ts";
import { expectSpoken } from "./spoken.ts";

const ids = (page: Page): Promise<string[]> => page.locator("tbody tr").evaluateAll((rows) => rows.map(({ id }) => id));
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const query = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.search));

describe("a table with more rows than the page has", () => {
  test("shows the next ones written as the first, keeps the focus and tells which they are", async ({ open }) => {
    const page = await open("long-table.html");
    await press(page, "Næste");
    await expect.poll(() => ids(page)).toEqual(["r-4", "r-5", "r-6"]);
    await expectSpoken(page, "Række 4–6 af 8");
    expect(await page.getByRole("button", { name: "Næste" }).evaluate((own) => own === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator("#r-5").evaluate((row) => row.textContent)).toBe(
      "Række 57,5Nord · l. 5 Link hertil 2 tal i historien",
    );
    expect(await page.locator("#r-5 td").evaluateAll((cells) => cells.map(({ className }) => className))).toEqual([
      "name",
      "num",
      "where",
    ]);
    const codes = await page.locator("tbody tr").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-k")));
    expect(codes).toEqual([null, "851", null]);
    await press(page, "Næste");
    await expect.poll(() => ids(page)).toEqual(["r-7", "r-8"]);
    // The last page has none after it, and the button keeps the focus.
    await page.keyboard.press("Enter");
    expect(await ids(page)).toEqual(["r-7", "r-8"]);
    await expect.poll(() => page.getByRole("button", { name: "Næste" }).getAttribute("aria-disabled")).toBe("true");
    expect(await query(page)).toBe("?tabelside=3");
    await page.goBack();
    await expect.poll(() => ids(page)).toEqual(["r-4", "r-5", "r-6"]);
  });

  test("is sorted, searched and filtered over all its rows", async ({ open }) => {
    const page = await open("long-table.html");
    await press(page, "Tal");
    await press(page, "Tal");
    await expect.poll(() => ids(page)).toEqual(["r-7", "r-6", "r-5"]);
    await page.getByRole("searchbox").fill("sidste");
    await expect.poll(() => ids(page)).toEqual(["r-7", "r-6", "r-8"]);
    expect(await page.locator(".table-count").textContent()).toBe("3 af 8 rækker");
    await page.getByRole("searchbox").fill("");
    await press(page, "Filtrér");
    await page.getByLabel("Række 4").check();
    await expect.poll(() => ids(page)).toEqual(["r-4"]);
    await expect.poll(() => query(page)).toBe("?sorter=tal-ned&r.navn=Række+4");
    await page.reload();
    await expect.poll(() => ids(page)).toEqual(["r-4"]);
  });

  test("begins anew at its first rows when it is narrowed", async ({ open }) => {
    const page = await open("long-table.html?tabelside=3");
    await expect.poll(() => ids(page)).toEqual(["r-7", "r-8"]);
    await press(page, "Filtrér");
    await page.getByLabel("Tal, fra").fill("1");
    await page.keyboard.press("Enter");
    await expect.poll(() => ids(page)).toEqual(["r-1", "r-2", "r-3"]);
    expect(await query(page)).not.toContain("tabelside");
  });

  test("shows a row that the address leads to though a filter has left it out, among all rows", async ({ open }) => {
    const page = await open("long-table.html?r.navn=Række+4");
    await expect.poll(() => ids(page)).toEqual(["r-4"]);
    await page.evaluate(() => (location.hash = "r-5"));
    await expect.poll(() => page.locator("tr:target").getAttribute("id")).toBe("r-5");
    expect(await ids(page)).toEqual(["r-4", "r-5", "r-6"]);
    expect(await page.locator(".table-count").textContent()).toBe("8 af 8 rækker");
  });

  test("shows a row that the address leads to leads to, also when it comes later", async ({ open }) => {
    const page = await open("long-table.html#r-8");
    await expect.poll(() => page.locator("tr:target").getAttribute("id")).toBe("r-8");
    await page.evaluate(() => (location.hash = "r-2"));
    await expect.poll(() => page.locator("tr:target").getAttribute("id")).toBe("r-2");
    expect(await ids(page)).toEqual(["r-1", "r-2", "r-3"]);
  });

  test("says that rows do not come, keeps what it showed, and works when they do", async ({ open }) => {
    const page = await open("long-table.html");
    await page.route("**/rows.parquet", (route) => route.fulfill({ status: 200, body: "ingen rækker" }));
    const failed = "Rækkerne kunne ikke hentes. Prøv igen, eller genindlæs siden.";
    await press(page, "Næste");
    await expect.poll(() => page.locator(".notice").textContent()).toBe(failed);
    expect(await ids(page)).toEqual(["r-1", "r-2", "r-3"]);
    expect(await page.locator(".table-count").textContent()).toBe("8 af 8 rækker");
    await press(page, "Filtrér");
    await expect.poll(() => page.locator(".table-panel").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Filtrér" }).getAttribute("aria-expanded")).toBe("false");
    await press(page, "Tal");
    await expect.poll(() => page.locator("th[aria-sort]").count()).toBe(0);

    await page.unroute("**/rows.parquet");
    await press(page, "Filtrér");
    await expect.poll(() => page.getByLabel("Række 4").count()).toBe(1);
    await press(page, "Næste");
    await expect.poll(() => ids(page)).toEqual(["r-4", "r-5", "r-6"]);
    expect(await page.locator(".notice").isVisible()).toBe(false);
  });

  test("stays on the page of a link when a figure asks for some of its rows, and begins anew when a reader does", async ({
    open,
  }) => {
    const page = await open("long-table.html?tabelside=2");
    await expect.poll(() => ids(page)).toEqual(["r-4", "r-5", "r-6"]);
    const ask = (rows: number[]) =>
      page
        .locator(".data-table")
        .evaluate(
          (root, detail) => root.dispatchEvent(new CustomEvent("rowsasked", { detail: new Set(detail) })),
          rows,
        );
    await ask([0, 2, 4, 6, 7]);
    await expect.poll(() => ids(page)).toEqual(["r-7", "r-8"]);
    await press(page, "Forrige");
    await expect.poll(() => ids(page)).toEqual(["r-1", "r-3", "r-5"]);
    await press(page, "Næste");
    await ask([1, 3, 4, 5]);
    await expect.poll(() => ids(page)).toEqual(["r-2", "r-4", "r-5"]);
    expect(await query(page)).toBe("");
  });

  test("fetches no more than it shows", async ({ open }) => {
    const page = await open("long-table.html");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole("searchbox").focus();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await expect.poll(() => page.locator(".notice").count()).toBe(1);
    expect(asked).not.toContain("/rows.parquet");
  });
});
