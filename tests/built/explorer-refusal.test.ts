import { describe, expect, test } from "vitest";
import { openPage } from "./explorer-page.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const PLACES = "/data/pladser-pr-kommune/";

describe("a refusal", () => {
  const REFUSED = `${PLACES}?vis=indeks&f.ejerform=privat`;

  test("says why once in the figure, and once aloud", async () => {
    const page = await openPage(browser(), `${PLACES}?vis=indeks&f.aar=2024`);
    const refused = page.locator(".figure .refused > p").first();
    await refused.waitFor();
    const why = await refused.innerText();
    await page.locator("body > [role=status]", { hasText: why }).waitFor();
    const figure = (await page.locator("figure:has(+ .explorer)").textContent()) ?? "";
    expect(figure.split(why)).toHaveLength(2);
  });

  test("has the ways on beside it, in sight on a phone, and nothing of the picture that is gone", async () => {
    const page = await openPage(browser(), REFUSED, { width: 360, height: 740 });
    const figure = page.locator("figure:has(+ .explorer)");
    const ways = figure.locator(".refused button");
    await ways.first().waitFor();
    expect(await ways.allInnerTexts()).toEqual(["Opdelt efter kommuner og år", "Vis tallene, som de er", "Nulstil"]);
    expect(await figure.locator("th, td, svg").count()).toBe(0);
    expect(await figure.getByText("Se som tabel").isVisible()).toBe(false);
    await ways.last().scrollIntoViewIfNeeded();
    const right = await ways.last().evaluate((button) => button.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual(360);
  });

  test("is left for the numbers as they are with the rest of the choices kept, or for the first view", async () => {
    const page = await openPage(browser(), REFUSED);
    const figure = page.locator("figure:has(+ .explorer)");
    await figure.getByRole("button", { name: "Vis tallene, som de er" }).press("Enter");
    await figure.locator(".canvas:focus svg:visible").first().waitFor();
    expect(new URL(page.url()).search).toBe("?serie=-&form=soejler&f.ejerform=privat");
    await figure.getByText("Se som tabel").click();
    await figure.locator("tbody tr").first().waitFor();
    await page.goBack();
    await figure.getByRole("button", { name: "Nulstil" }).press("Enter");
    await figure.locator(".canvas:focus svg:visible").first().waitFor();
    expect(new URL(page.url()).search).toBe("");
  });
});
