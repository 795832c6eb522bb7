import type { Page, Route } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser-test.ts";
import { expectSpoken } from "./spoken.ts";

const search = (page: Page) => page.getByLabel("Søg i rækkerne");
const left = (page: Page): Promise<string[]> =>
  page.locator(".entry:not([hidden])").evaluateAll((entries) => entries.map(({ id }) => id));
const open = (page: Page): Promise<boolean[]> =>
  page.locator(".row-group").evaluateAll((groups) => groups.map((group) => group.hasAttribute("open")));
const query = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.search));

describe("searching a list of rows", () => {
  test("leaves the rows that hold every word, in all groups, and says how many", async ({ open: visit }) => {
    const page = await visit("row-list.html");
    await search(page).fill("aalborg morgen");
    await expect.poll(() => left(page)).toEqual(["r-1"]);
    await search(page).fill("aalborg i morgen");
    await expectSpoken(page, "1 af 5 opgaver");
    expect(await page.locator(".table-count").textContent()).toBe("1 af 5 opgaver");
  });

  test.for([
    ["?r.aar=1994", "Her er en liste og ingen tabel at vælge i."],
    ["?søg=vej&søg=morgen", "Adressen har »søg« flere gange. Kun den første gælder."],
    ["#r-findes-ikke", "Adressen leder til en række, der ikke er her."],
  ])("tells of %s that the list does not have it, aloud too", async ([asked, told], { open: visit }) => {
    const page = await visit(`row-list.html${asked}`);
    await page.locator(".notice:visible").waitFor();
    expect(await page.locator(".notice").textContent()).toBe(told);
    await expectSpoken(page, told ?? "");
  });

  test("reads what is said once for several rows as if it stood in each", async ({ open: visit }) => {
    const page = await visit("row-list.html");
    await search(page).fill("sundhed");
    await expect.poll(() => left(page)).toEqual(["r-1", "r-2"]);
    await search(page).fill("vej kommunen betaler");
    await expect.poll(() => left(page)).toEqual(["r-3"]);
  });

  test("says what no row holds, takes the map away, and shows all again", async ({ open: visit }) => {
    const page = await visit("row-list.html");
    await search(page).fill("qqqq");
    await expect
      .poll(() => page.locator(".table-count").textContent())
      .toBe("Ingen af de 5 opgaver passer til »qqqq«.");
    expect(await page.locator("[data-none]").count()).toBe(1);
    await page.getByRole("button", { name: "Vis alle" }).click();
    await expect.poll(() => left(page)).toHaveLength(5);
    expect(await page.locator("[data-none]").count()).toBe(0);
    expect(await search(page).inputValue()).toBe("");
  });

  test("does not find the words of the links to rows", async ({ open: visit }) => {
    const page = await visit("row-list.html");
    await search(page).fill("kilde");
    await expect.poll(() => left(page)).toEqual([]);
  });

  test("unfolds the groups while there is a query, and folds them again after it", async ({ open: visit }) => {
    const page = await visit("row-list.html");
    await page.getByText("Ældre").click();
    await search(page).fill("betaler");
    await expect.poll(() => open(page)).toEqual([true, true]);
    await search(page).fill("");
    await expect.poll(() => open(page)).toEqual([true, false]);
    expect(await left(page)).toHaveLength(5);
    expect(await page.locator(".table-count").textContent()).toBe("5 opgaver");
  });

  test("is kept in the address, which shows the same rows again", async ({ open: visit }) => {
    const page = await visit("row-list.html");
    await search(page).fill("bro");
    await expect.poll(() => query(page)).toBe("?søg=bro");
    await page.reload();
    await expect.poll(() => search(page).inputValue()).toBe("bro");
    await expect.poll(() => left(page)).toEqual(["r-5"]);
  });

  test("is kept in the address also when it was written before what works it came", async ({ open: visit }) => {
    const page = await visit("row-list.html");
    const held = new Promise<Route>((hold) => void page.route("**/row-list-*.js", hold));
    await search(page).fill("bro");
    await (await held).continue();
    await expect.poll(() => query(page)).toBe("?søg=bro");
    expect(await left(page)).toEqual(["r-5"]);
  });

  test("gives way to an address of a row that it has left out", async ({ open: visit }) => {
    const page = await visit("row-list.html?søg=bro#r-2");
    await expect.poll(() => search(page).inputValue()).toBe("");
    await expect.poll(() => page.locator("#r-2").isVisible()).toBe(true);
  });
});

describe("the address of a row", () => {
  test("unfolds the group and the cell that the row stands in, also without script", async ({ open: visit }) => {
    const page = await visit("row-list.html#r-4", { javaScriptEnabled: false });
    await expect.poll(() => page.locator("#r-4").isVisible()).toBe(true);
  });
});

describe("the button of all groups", () => {
  test("unfolds them, folds them again, and says which it will do", async ({ open: visit }) => {
    const page = await visit("row-list.html");
    const button = page.locator(".fold-all");
    await button.click();
    await expect.poll(() => open(page)).toEqual([true, true]);
    await expect.poll(() => button.textContent()).toBe("Fold alle ind");
    await page.getByText("Ældre").click();
    await expect.poll(() => button.textContent()).toBe("Fold alle ud");
    await button.press("Enter");
    await button.press("Enter");
    await expect.poll(() => open(page)).toEqual([false, false]);
  });
});
