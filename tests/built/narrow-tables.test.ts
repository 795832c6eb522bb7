import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { kommuner } from "../../src/catalogue.ts";
import { rankings } from "../../src/kommuner/rankings.ts";
import { urls } from "../../src/site/urls.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

/** Which tables of some pages a phone cuts at the edge of their frame, and how many there are on them. */
async function tablesAt(paths: readonly string[], tables: string): Promise<{ all: number; cut: string[] }> {
  const context = await browser().newContext({ viewport: { width: 360, height: 800 } });
  const page: Page = await context.newPage();
  const found: { all: number; cut: string[] } = { all: 0, cut: [] };
  for (const path of paths) {
    await page.goto(`${site.url}${path}`);
    await page.evaluate(() => document.fonts.ready);
    const wide = await page
      .locator(tables)
      .evaluateAll((frames) => frames.map(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth));
    found.all += wide.length;
    if (wide.includes(true)) found.cut.push(path);
  }
  await context.close();
  return found;
}

test("the places of a municipality are wholly in sight on a phone", async () => {
  const paths = kommuner.filter(({ kkr }) => kkr === "Nordjylland").map(({ slug }) => urls.kommune(slug));
  const { all, cut } = await tablesAt(paths, '.scroll[aria-label^="Tabel: pladser "]');
  expect(all).toBe(paths.length);
  expect(cut).toEqual([]);
});

test("where the numbers of a ranking come from is wholly in sight on a phone", async () => {
  const { all, cut } = await tablesAt(
    rankings.map(({ id }) => urls.ranking(id)),
    ".data-table .scroll",
  );
  expect(all).toBe(rankings.length);
  expect(cut).toEqual([]);
});

test("the first number of every row of a dataset is wholly in sight on a phone, beside what the row is called", async () => {
  const withNumbers = site.pages.filter(
    ({ path, document }) => path.startsWith("/data/") && document.querySelector("[aria-labelledby=tabel] td.num"),
  );
  expect(withNumbers.length).toBeGreaterThan(50);
  const context = await browser().newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const out: string[] = [];
  for (const { path } of withNumbers) {
    await page.goto(`${site.url}${path}`);
    await page.evaluate(() => document.fonts.ready);
    const isOut = await page.locator("[aria-labelledby=tabel] .scroll").evaluate((frame) => {
      const name = frame.querySelector("thead th")?.getBoundingClientRect();
      const number = frame.querySelector("thead .num")?.getBoundingClientRect();
      return !name || !number || number.left < name.right || number.right > frame.getBoundingClientRect().right + 1;
    });
    if (isOut) out.push(path);
  }
  await context.close();
  expect(out).toEqual([]);
});

/** More than this, in pixels, is a second line. */
const ONE_LINE = 36;

test.each(["flygtninge-pr-kommune", "klyngemidler-sjaelland", "sagsbehandlingstid"])(
  "where the rows of %s were read, which a phone has out of sight, takes one line",
  async (id) => {
    const context = await browser().newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.url}${urls.dataset(id)}`);
    await page.evaluate(() => document.fonts.ready);
    const heights = await page.locator(".data-table td.where").evaluateAll((cells) =>
      cells.map((cell) => {
        const boxes = [...cell.children].map((piece) => piece.getBoundingClientRect());
        return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
      }),
    );
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThan(ONE_LINE);
    await context.close();
  },
);

test("a municipality is told by its name and not by its code, which the files have", async () => {
  const page = await (await browser().newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(`${site.url}${urls.dataset("flygtninge-pr-kommune")}`);
  expect(await page.locator(".data-table th").allInnerTexts()).not.toContain("Kommunekode");
  const codes = await page.locator(".data-table tbody tr").evaluateAll((rows) => rows.map((row) => row.dataset["k"]));
  expect(codes.sort()).toEqual(kommuner.map(({ kommunekode }) => String(kommunekode)).sort());
  await page.locator(".table-tools [data-panel=columns]").click();
  const offered = page.locator(".table-panel fieldset label");
  await offered.first().waitFor();
  expect(await offered.allInnerTexts()).not.toContain("Kommunekode");
  const csv = await (await fetch(`${site.url}${urls.csv("flygtninge-pr-kommune")}`)).text();
  expect(csv.split("\n")[0]?.split(",")).toContain("kommunekode");
  await page.context().close();
});
