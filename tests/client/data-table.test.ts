import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser-test.ts";
import { expectSpoken } from "./spoken.ts";

const column = (page: Page, place: number): Promise<string[]> =>
  page.locator(`tbody tr:visible td:nth-child(${place})`).allTextContents();
const sortButton = (page: Page, name: string) => page.getByRole("columnheader").getByRole("button", { name });
/** What works the table is fetched when it is first touched. */
async function sortBy(page: Page, name: string): Promise<void> {
  const sorted = (): Promise<string | null> => page.getByRole("columnheader", { name }).getAttribute("aria-sort");
  const before = await sorted();
  await sortButton(page, name).click();
  await expect.poll(sorted).not.toBe(before);
}
const search = (page: Page) => page.getByLabel("Søg i tabellen");
const query = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.search));

describe("sorting a table", () => {
  test("puts names in Danish order, where Aa and Å come last", async ({ open }) => {
    const page = await open("table.html");
    await sortBy(page, "Kommune");
    const names = await column(page, 1);
    expect(names.slice(0, 2)).toEqual(["Brønderslev", "Esbjerg"]);
    expect(names.slice(-5)).toEqual(["Ærø", "Ørsted", "Aabenraa", "Aalborg", "Årslev"]);
  });

  test("sorts numbers by their value, and the other way round the second time", async ({ open }) => {
    const page = await open("table.html");
    await sortBy(page, "Pladser");
    expect((await column(page, 3)).slice(0, 4)).toEqual(["−5", "0", "12", "77"]);
    await sortBy(page, "Pladser");
    expect((await column(page, 3)).slice(0, 3)).toEqual(["1.306", "865", "540"]);
  });

  test("keeps empty cells last both ways", async ({ open }) => {
    const page = await open("table.html");
    for (const _direction of ["ascending", "descending"]) {
      await sortBy(page, "Pladser");
      expect((await column(page, 1)).at(-1)).toBe("Læsø");
    }
  });

  test("keeps equal rows in the order of the source both ways", async ({ open }) => {
    const page = await open("table.html");
    for (const _direction of ["ascending", "descending"]) {
      await sortBy(page, "Pladser");
      const names = await column(page, 1);
      expect(names.indexOf("Ørsted") - names.indexOf("Aabenraa")).toBe(1);
    }
  });

  test("works by keyboard and tells which column is sorted and how", async ({ open }) => {
    const page = await open("table.html");
    await sortButton(page, "Pladser (antal)").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Space");
    await expect
      .poll(() => page.getByRole("columnheader", { name: "Pladser" }).getAttribute("aria-sort"))
      .toBe("descending");
    expect(await page.locator("[aria-sort]").count()).toBe(1);
    await expectSpoken(page, "Sorteret efter Pladser (antal), faldende");
    await sortButton(page, "Område").press("Enter");
    expect(await page.getByRole("columnheader", { name: "Område" }).getAttribute("aria-sort")).toBe("ascending");
    expect(await page.locator("[aria-sort]").count()).toBe(1);
  });
});

describe("searching a table", () => {
  test("shows only the rows that hold the query, in any case, and says how many", async ({ open }) => {
    const page = await open("table.html");
    await search(page).fill("JAMMER");
    await expect.poll(() => column(page, 1)).toEqual(["Jammerbugt"]);
    await expectSpoken(page, "1 af 14 rækker");
    expect(await page.locator(".table-count").textContent()).toBe("1 af 14 rækker");
  });

  test("works too where the address ends in what cannot be decoded", async ({ open }) => {
    const page = await open("table.html?søg=jammer#%");
    await expect.poll(() => column(page, 1)).toEqual(["Jammerbugt"]);
    expect(await page.locator(".notice:visible").count()).toBe(0);
  });

  test("finds å written as aa and aa written as å", async ({ open }) => {
    const page = await open("table.html");
    await search(page).fill("aarslev");
    await expect.poll(() => column(page, 1)).toEqual(["Årslev"]);
    await search(page).fill("ålborg");
    await expect.poll(() => column(page, 1)).toEqual(["Aalborg"]);
  });

  test("finds the rows that hold every word, whichever column they stand in", async ({ open }) => {
    const page = await open("table.html");
    await search(page).fill("syd 540");
    await expect.poll(() => column(page, 1)).toEqual(["Aabenraa"]);
  });

  test("does not find a row by its links", async ({ open }) => {
    const page = await open("table.html");
    for (const query of ["link", "brugt", "historien"]) {
      await search(page).fill(query);
      await expect.poll(() => column(page, 1)).toEqual([]);
    }
  });

  test("shows every row again when the field is emptied", async ({ open }) => {
    const page = await open("table.html");
    await search(page).fill("ingen hedder sådan");
    await expect.poll(() => column(page, 1)).toEqual([]);
    await search(page).fill("");
    await expect.poll(async () => (await column(page, 1)).length).toBe(14);
  });

  test("gives way to a row that an address leads to, before and after the page is opened", async ({ open }) => {
    const page = await open("table.html?søg=ingen+hedder+sådan#r-800");
    await expect.poll(() => search(page).inputValue()).toBe("");
    await expect.poll(async () => (await column(page, 1)).length).toBe(14);
    await search(page).fill("ingen hedder sådan");
    await expect.poll(() => column(page, 1)).toEqual([]);
    await page.evaluate(() => {
      location.hash = "";
      location.hash = "r-800";
    });
    await expect.poll(() => page.locator("#r-800").isVisible()).toBe(true);
    await expect.poll(async () => (await column(page, 1)).length).toBe(14);
  });

  test("is offered only in a table of more than twelve rows", async ({ open }) => {
    const page = await open("tables.html");
    expect(await page.getByRole("searchbox").count()).toBe(1);
    expect(await page.getByRole("columnheader").getByRole("button").count()).toBe(6);
  });
});

describe("the address of a table", () => {
  test("holds the sorting and the query, and brings both back", async ({ open }) => {
    const page = await open("table.html?fra=brev#pladser");
    await sortBy(page, "Kommune");
    await sortBy(page, "Kommune");
    await search(page).fill("nord å");
    await expect.poll(() => query(page)).toBe("?fra=brev&sorter=kommune-ned&søg=nord+å");
    expect(await page.evaluate(() => location.hash)).toBe("#pladser");
    await page.reload();
    await expect.poll(() => column(page, 1)).toEqual(["Aalborg"]);
    expect(await search(page).inputValue()).toBe("nord å");
    expect(await page.getByRole("columnheader", { name: "Kommune" }).getAttribute("aria-sort")).toBe("descending");
  });

  test("takes no step in the history, and drops an empty query", async ({ open }) => {
    const page = await open("table.html");
    const steps = await page.evaluate(() => history.length);
    await search(page).fill("nord");
    await expect.poll(() => query(page)).toBe("?søg=nord");
    await search(page).fill("");
    await expect.poll(() => query(page)).toBe("");
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test("changes nothing when it names a column that is not there", async ({ open }) => {
    const page = await open("table.html?sorter=indbyggere-ned");
    await expect.poll(() => sortButton(page, "Kommune").count()).toBe(1);
    expect((await column(page, 1)).slice(0, 2)).toEqual(["Aalborg", "Aabenraa"]);
  });

  test("is left alone on a page with two tables", async ({ open }) => {
    const page = await open("tables.html?sorter=kommune-op");
    await sortButton(page, "Pladser").first().click();
    await expect.poll(() => page.locator("[aria-sort]").count()).toBe(1);
    await search(page).fill("nord");
    await expectSpoken(page, "9 af 14 rækker");
    expect(await query(page)).toBe("?sorter=kommune-op");
    expect((await column(page, 1)).slice(0, 1)).toEqual(["Morsø"]);
  });
});
