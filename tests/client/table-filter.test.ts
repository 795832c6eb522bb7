import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { phone, test } from "./browser-test.ts";
import { expectSpoken } from "./spoken.ts";

const names = (page: Page): Promise<string[]> => page.locator("tbody tr:visible td:nth-child(1)").allTextContents();
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const query = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.search));
const SOUTH = ["Aabenraa", "Ærø", "Esbjerg", "Årslev"];

describe("filtering a table", () => {
  test("keeps rows with one of the chosen values, and of these those within the numbers", async ({ open }) => {
    const page = await open("table.html");
    await press(page, "Filtrér");
    await page.getByLabel("Syd").check();
    await expect.poll(() => names(page)).toEqual(SOUTH);
    await expectSpoken(page, "4 af 14 rækker");
    await page.getByLabel("Midt").check();
    await expect.poll(() => names(page)).toEqual(["Aabenraa", "Ærø", "Ørsted", "Esbjerg", "Årslev"]);
    await page.getByLabel("Pladser (antal), fra").fill("50");
    await page.getByLabel("Pladser (antal), til").fill("1.000");
    await page.keyboard.press("Enter");
    await expect.poll(() => names(page)).toEqual(["Aabenraa", "Ørsted", "Årslev"]);
    await expect.poll(() => query(page)).toBe("?r.omraade=Midt&r.omraade=Syd&r.pladser-antal=50..1000");
  });

  test("goes with a search and a sorting", async ({ open }) => {
    const page = await open("table.html?søg=e&sorter=kommune-op&r.omraade=Syd");
    await expect.poll(() => names(page)).toEqual(["Esbjerg", "Ærø", "Aabenraa", "Årslev"]);
    await page.getByLabel("Søg i tabellen").fill("esb");
    await expect.poll(() => names(page)).toEqual(["Esbjerg"]);
  });

  test("reads a span whose ends are told the wrong way round", async ({ open }) => {
    const page = await open("table.html?r.pladser-antal=100..50");
    const shown = page.getByRole("button", { name: "Pladser (antal): 50 til 100 (fjern)" });
    await expect.poll(() => shown.count()).toBe(1);
    await press(page, "Filtrér");
    await page.getByLabel("Pladser (antal), fra").fill("1.000");
    await page.keyboard.press("Enter");
    await expect.poll(() => query(page)).toBe("?r.pladser-antal=100..1000");
    expect(await page.getByLabel("Pladser (antal), fra").inputValue()).toBe("100");
  });

  test("says what no row is, and shows all again", async ({ open }) => {
    const page = await open("table.html?søg=qqqq&r.omraade=Syd&sorter=kommune-op");
    await expect
      .poll(() => page.locator(".table-count").textContent())
      .toBe("Ingen af de 14 rækker passer til »qqqq« og »Område: Syd«.");
    await press(page, "Vis alle");
    await expect.poll(async () => (await names(page)).length).toBe(14);
    expect(await page.getByLabel("Søg i tabellen").inputValue()).toBe("");
    expect(await query(page)).toBe("?sorter=kommune-op");
    expect(await page.getByRole("button", { name: "Vis alle" }).isVisible()).toBe(false);
  });

  test("takes a step back and forward at a time", async ({ open }) => {
    const page = await open("table.html");
    await press(page, "Filtrér");
    await page.getByLabel("Syd").check();
    await expect.poll(() => names(page)).toEqual(SOUTH);
    await page.goBack();
    await expect.poll(async () => (await names(page)).length).toBe(14);
    expect(await page.getByLabel("Syd").isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => names(page)).toEqual(SOUTH);
    expect(await page.getByLabel("Syd").isChecked()).toBe(true);
  });

  test("is undone by the button that names it, and the focus stays among the tools", async ({ open }) => {
    const page = await open("table.html?r.omraade=Syd&r.pladser-antal=..100");
    await expect.poll(() => names(page)).toEqual(["Ærø", "Esbjerg", "Årslev"]);
    await page.getByRole("button", { name: "Område: Syd (fjern)" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => query(page)).toBe("?r.pladser-antal=..100");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Pladser (antal): højst 100 (fjern)");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await names(page)).length).toBe(14);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Filtrér");
  });

  test("tells what the table does not have", async ({ open }) => {
    const page = await open("table.html?r.omraade=Vest&r.omraade=Syd&r.by=1&r.pladser-antal=mange&skjul=navn");
    await expect.poll(() => names(page)).toEqual(SOUTH);
    expect(await page.locator(".notice").textContent()).toBe(
      "Tabellen har ingen kolonne »by«. »Pladser (antal)« kan ikke være »mange«. " +
        "Tabellen har ingen kolonne »navn«. »Område« har ikke værdien »Vest«.",
    );
  });

  test.for([
    ["?tabelside=99", "Tabellen har ingen side »99«. Vist er i stedet side 1."],
    ["?tabelside=-3", "Tabellen har ingen side »-3«. Vist er i stedet side 1."],
    ["?skjul=kommune", "»Kommune« siger, hvad rækkerne er, og kan ikke skjules."],
    ["?sorter=kommune-op&sorter=omraade-op", "Adressen har »sorter« flere gange. Kun den første gælder."],
    ["?sorter=xyz-op", "Tabellen kan ikke sorteres efter »xyz-op«."],
    ["#r-findes-ikke", "Adressen leder til en række, som ikke er i tabellen."],
  ])("tells of %s that the table does not have it, aloud too", async ([asked, told], { open }) => {
    const page = await open(`table.html${asked}`);
    await page.locator(".notice:visible").waitFor();
    expect(await page.locator(".notice").textContent()).toBe(told);
    await expect.poll(() => page.getByRole("status").textContent()).toContain(told);
  });

  test("tells nothing of what an address leaves empty, nor of what is no longer asked for", async ({ open }) => {
    const page = await open("table.html?sorter=&r.omraade=&tabelside=&skjul=&r.by=1");
    await page.locator(".notice:visible").waitFor();
    expect(await page.locator(".notice").textContent()).toBe("Tabellen har ingen kolonne »by«.");
    await press(page, "Kommune");
    await page.locator(".notice").waitFor({ state: "hidden" });
  });

  test("says what is shown after going back", async ({ open }) => {
    const page = await open("table.html?r.omraade=Syd");
    await page.getByRole("button", { name: "Område: Syd (fjern)" }).click();
    await expectSpoken(page, "14 af 14 rækker");
    await page.goBack();
    await expectSpoken(page, "4 af 14 rækker");
  });

  test("says how a number is written, and changes nothing until it is", async ({ open }) => {
    const page = await open("table.html");
    await press(page, "Filtrér");
    await page.getByLabel("Pladser (antal), fra").fill("mange");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".filter-problem").isVisible()).toBe(true);
    expect(await page.getByLabel("Pladser (antal), fra").getAttribute("aria-invalid")).toBe("true");
    expect((await names(page)).length).toBe(14);
  });

  test("goes with what another part of the page asks for", async ({ open }) => {
    const page = await open("table.html?r.omraade=Syd");
    await expect.poll(() => names(page)).toEqual(SOUTH);
    await page.locator(".data-table").evaluate((root) => {
      root.dispatchEvent(new CustomEvent("rowsasked", { detail: new Set([0, 1, 3]) }));
    });
    await expect.poll(() => names(page)).toEqual(["Aabenraa", "Ærø"]);
    expect(await page.locator(".table-count").textContent()).toBe("2 af 14 rækker");
    await page.locator(".data-table").evaluate((root) => root.dispatchEvent(new CustomEvent("rowsasked")));
    await expect.poll(() => names(page)).toEqual(SOUTH);
  });

  test("closes at Escape, and axe finds no fault with it on a phone", async ({ open }) => {
    const page = await open("table.html", phone);
    await press(page, "Filtrér");
    await page.getByLabel("Syd").check();
    await press(page, "Kolonner");
    await expect.poll(() => page.getByLabel("Område", { exact: true }).isVisible()).toBe(true);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByLabel("Syd").focus();
    await page.keyboard.press("Escape");
    expect(await page.getByLabel("Syd").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Filtrér");
  });

  test("closes at Escape on the button that has opened it, which has the focus still", async ({ open }) => {
    const page = await open("table.html");
    const button = page.getByRole("button", { name: "Filtrér" });
    await button.press("Enter");
    await expect.poll(() => page.getByLabel("Syd").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.getByLabel("Syd").isVisible()).toBe(false);
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Escape");
    expect(await page.getByLabel("Syd").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Filtrér");
  });
});

describe("choosing columns", () => {
  test("leaves them out, keeps that in the address, and brings them back", async ({ open }) => {
    const page = await open("table.html");
    await press(page, "Kolonner");
    await page.getByLabel("Område", { exact: true }).uncheck();
    await expect.poll(() => page.locator("tbody td:nth-child(2):visible, th:nth-child(2):visible").count()).toBe(0);
    await expect.poll(() => query(page)).toBe("?skjul=omraade");
    await page.reload();
    await press(page, "1 kolonne er skjult");
    await expect.poll(() => page.locator("tbody td:nth-child(2):visible").count()).toBe(14);
    expect(await query(page)).toBe("");
  });

  test("keeps the first column whatever the address says", async ({ open }) => {
    const page = await open("table.html?skjul=kommune,omraade");
    await expect.poll(() => page.locator("tbody td:nth-child(2):visible").count()).toBe(0);
    expect((await names(page)).length).toBe(14);
  });
});
