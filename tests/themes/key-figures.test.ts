import { describe, expect, test } from "vitest";
import { publishedDataset, rowsOf } from "../../src/catalogue.ts";
import begivenheder from "../../src/datasets/begivenheder.ts";
import { danishDate } from "../../src/lib/dates.ts";
import { number } from "../../src/lib/format.ts";
import { decimalsOf } from "../../src/lib/quantity.ts";
import { themeIds } from "../../src/model/themes.ts";
import { themeKeyFigures } from "../../src/themes/key-figures.ts";

const all = themeIds.flatMap((theme) => themeKeyFigures(theme).map((figure) => ({ theme, figure })));
const nameOf = ({ figure }: (typeof all)[number]): string => `${figure.dataset}, ${figure.of}`;

test("every theme has three to five numbers, of its own datasets", () => {
  const lengths = themeIds.map((theme) => themeKeyFigures(theme).length);
  expect(lengths.filter((length) => length < 3 || length > 5)).toEqual([]);
  for (const { theme, figure } of all) expect(publishedDataset(figure.dataset).theme).toBe(theme);
});

describe.each(all.map((one) => [nameOf(one), one.figure] as const))("%s", (_, figure) => {
  test("is the number of the row that it leads to", () => {
    const value = figure.row[figure.measure];
    if (typeof value !== "number") return expect(figure.measure).toBe("raekker");
    const written = number(value, decimalsOf(value));
    expect(figure.number).toMatch(new RegExp(`(?:^|\\s)${written}(?:,?0+)?(?:\\s|$)`));
  });

  test("says when it was so, in a year that its row or its source has", () => {
    expect(figure.when).toMatch(/\d{4}/);
  });

  test("is drawn with more than one stroke", () => {
    expect(figure.picture.paths.join("").match(/M|L/g)?.length ?? 0).toBeGreaterThan(1);
  });
});

test("a number along time is that of the newest year that its line has", () => {
  const families = all.filter(({ figure }) => figure.dataset === "tilsynets-portefoelje");
  for (const { figure } of families) {
    const { tilsyn, type } = figure.row;
    const years = publishedDataset("tilsynets-portefoelje")
      .rows.filter((row) => row["tilsyn"] === tilsyn && row["type"] === type)
      .map((row) => Number(row["aar"]));
    expect(figure.row["aar"]).toBe(Math.max(...years));
    expect(figure.when).toContain(`i ${Math.min(...years)}`);
  }
  expect(families).toHaveLength(2);
});

test("what municipalities of every region give alike is told of all of them", () => {
  const given = all.find(
    ({ figure }) => figure.dataset === "klyngemidler-pr-indbygger" && figure.row["betaler"] === "kommuner",
  );
  const { rows } = publishedDataset("klyngemidler-pr-indbygger");
  const amounts = new Set(rows.filter((row) => row["betaler"] === "kommuner").map((row) => row["kr_pr_indbygger"]));
  expect(given?.figure.of.includes("hver af regionerne")).toBe(amounts.size === 1);
});

test("a number without a year of its own is told as older than the month of an event in the rows", () => {
  const travel = all.find(({ figure }) => figure.dataset === "rejsetider");
  const event = rowsOf(begivenheder).find(({ begivenhed }) => begivenhed.includes("aftale om Infrastrukturplan 2035"));
  expect(travel?.figure.when).toBe(`før ${danishDate((event?.dato ?? "").slice(0, 7))}`);
});
