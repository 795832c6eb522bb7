import { expect, test } from "vitest";
import { published, sourceLines } from "../../src/catalogue.ts";
import { shownLine } from "../../src/components/source/line-texts.ts";
import { rangeAddress } from "../../src/model/line-address.ts";
import { lineRanges } from "../../src/model/line-ranges.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import { urls } from "../../src/site/urls.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const byPath = new Map(site.pages.map(({ path, document }) => [path, document]));
const texts = new Map(sourceLines.map(({ kilde, linje, tekst }) => [`${kilde} ${linje}`, tekst]));
const cited = published.flatMap((dataset) =>
  dataset.rows.flatMap((row) =>
    lineRanges(String(row["linjer"])).map((range) => ({ dataset, row, range, kilde: String(row["kilde"]) })),
  ),
);

/** The lines on a page, by id. */
const linesOn = new Map(
  [...byPath]
    .filter(([path]) => path.includes("/linjer/"))
    .map(([path, document]) => [
      path,
      new Map(
        [...document.querySelectorAll(".source-lines li")].map((line) => [
          line.id,
          line.querySelector("pre")?.textContent,
        ]),
      ),
    ]),
);

test("every line that a published row names stands on the page that the row leads to, with the text of the source", () => {
  const wrong = cited.flatMap(({ dataset, range, kilde }) => {
    const [path = "", id = ""] = rangeAddress(kilde, range).split("#");
    const lines = Array.from({ length: range.to - range.from + 1 }, (_, at) => range.from + at).filter((line) => {
      const text = texts.get(`${kilde} ${range.extract === undefined ? "" : `${range.extract}:`}${line}`);
      return linesOn.get(path)?.get(`l${line}`) !== shownLine(text).shown;
    });
    const isThere = byPath.get(path)?.getElementById(id) !== null;
    return lines.length === 0 && isThere ? [] : [`${dataset.id} ${path}#${id} ${lines.join()}`];
  });
  expect([...new Set(wrong)]).toEqual([]);
});

test("beside the lines stands every row that rests on them, or the dataset with all of them", () => {
  const hrefs = new Map(
    [...byPath].map(([path, document]) => [
      path,
      new Set([...document.querySelectorAll(".line-rows a")].map((link) => link.getAttribute("href"))),
    ]),
  );
  const lost = cited.filter(({ dataset, row, range, kilde }) => {
    const [path = ""] = rangeAddress(kilde, range).split("#");
    const home = urls.dataset(dataset.id);
    const own = hrefs.get(path);
    return !own?.has(`${home}#${rowAddress(dataset.key, row)}`) && !own?.has(`${home}#tabel`);
  });
  expect(lost.map(({ dataset, row }) => `${dataset.id} ${String(row["linjer"])}`)).toEqual([]);
});

test("without script the lines of a range stand out, no more and no fewer, and the first is in sight", async () => {
  const longest = cited.toSorted((a, b) => b.range.to - b.range.from - (a.range.to - a.range.from)).slice(0, 1);
  const short = cited.filter(({ range }) => range.to - range.from === 2).slice(0, 2);
  const single = cited.filter(({ range }) => range.to === range.from).slice(0, 1);
  const context = await browser().newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  for (const { kilde, range } of [...longest, ...short, ...single]) {
    await page.goto(site.url + rangeAddress(kilde, range));
    const marked = await page
      .locator(".source-lines li")
      .evaluateAll((lines) =>
        lines.filter((line) => getComputedStyle(line).backgroundColor !== "rgba(0, 0, 0, 0)").map(({ id }) => id),
      );
    expect(marked).toEqual(Array.from({ length: range.to - range.from + 1 }, (_, at) => `l${range.from + at}`));
    const box = await page.locator(`#l${range.from}`).boundingBox();
    expect(box && box.y >= 0 && box.y < 800).toBe(true);
  }
  await context.close();
});
