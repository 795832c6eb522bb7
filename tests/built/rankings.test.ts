import { expect, test } from "vitest";
import { anomalyAddress } from "../../src/components/quality/anomaly-address.ts";
import { rankingDoubts } from "../../src/kommuner/ranking-doubts.ts";
import { rankingKilder } from "../../src/kommuner/ranking-text.ts";
import { rankings } from "../../src/kommuner/rankings.ts";
import { needed } from "../../src/lib/needed.ts";
import { urls } from "../../src/site/urls.ts";
import { site } from "./the-site.ts";

const spaced = (text: string): string => text.replace(/\s+/g, " ");
const pages = rankings.map((ranking) => ({
  ranking,
  main: needed(
    site.pages.find(({ path }) => path === urls.ranking(ranking.id))?.document.querySelector("main"),
    ranking.id,
  ),
}));
const hrefs = (main: Element): (string | null)[] =>
  [...main.querySelectorAll("a[href]")].map((link) => link.getAttribute("href"));

test("a ranking says what a reader must know of how it was read", () => {
  const noted = pages.filter(({ ranking: { note } }) => note !== undefined);
  expect(noted).not.toEqual([]);
  for (const { ranking, main } of noted) expect(spaced(main.textContent)).toContain(ranking.note);
});

test("a ranking leads to its sources and to the grave contradictions in them, and to no others", () => {
  expect(pages.some(({ ranking }) => rankingDoubts(ranking).length > 0)).toBe(true);
  for (const { ranking, main } of pages) {
    const doubts = rankingDoubts(ranking).map(({ id }) => anomalyAddress(id));
    const told = [...main.querySelectorAll(".notice a")].map((link) => link.getAttribute("href"));
    expect(told, ranking.id).toEqual(doubts);
    for (const kilde of rankingKilder(ranking)) expect(hrefs(main), ranking.id).toContain(urls.source(kilde));
  }
});

test("the pages that a number was read on stand one a line, each named once, under a head that holds for what is reckoned too", () => {
  const many = pages.filter(({ ranking }) => ranking.rows.some(({ value }) => value.cells.length > 1));
  expect(many.length).toBeGreaterThan(1);
  for (const { ranking, main } of pages) {
    expect(spaced(main.querySelector("thead th:last-child")?.textContent ?? "").trim()).toBe("Hvor tallet kommer fra");
    for (const link of main.querySelectorAll("td.where a")) {
      const before = link.previousSibling?.textContent?.trim() ?? "";
      expect(link.textContent.trim().startsWith("KKR "), ranking.id).toBe(before !== ",");
    }
  }
});
