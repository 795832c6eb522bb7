import { describe, expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import { choices, finderValues } from "../../../src/stories/takster/price-finder/choices.ts";
import { noPriceResults, priceResults, type ResultKey } from "../../../src/stories/takster/price-finder/results.ts";
import tilsynstakster from "../../../src/datasets/tilsynstakster.ts";

const rows = rowsOf(tilsynstakster);
const prices = priceResults(rows);
const reasons = noPriceResults(rows, finderValues(rows));

/** Whether a result stays when these are the checked values: the rule of the style sheet, said in code. */
const answers = (key: ResultKey, asked: Required<ResultKey>): boolean =>
  key.tilsyn === asked.tilsyn &&
  key.aar === asked.aar &&
  (key.ydelse === undefined || key.ydelse === asked.ydelse) &&
  (key.stoerrelse === undefined || key.stoerrelse === asked.stoerrelse);

const answersTo = (asked: Required<ResultKey>) => [...prices, ...reasons].filter(({ key }) => answers(key, asked));

const priceOf = (...[tilsyn, ydelse, stoerrelse, aar]: [string, string, string, number]) =>
  prices.find(({ key }) => answers(key, { tilsyn, ydelse, stoerrelse, aar }));

describe("the price finder", () => {
  test("has exactly one answer to every combination of choices", () => {
    const { tilsyn, ydelse, stoerrelse, aar } = finderValues(rows);
    const combinations = tilsyn.flatMap((t) =>
      ydelse.flatMap((y) =>
        stoerrelse.flatMap((s) => aar.map((a) => ({ tilsyn: t, ydelse: y, stoerrelse: s, aar: a }))),
      ),
    );
    expect(combinations.filter((asked) => answersTo(asked).length !== 1)).toEqual([]);
  });

  test("offers the supervisors that have a price and no other", () => {
    expect(finderValues(rows).tilsyn).toEqual(["Nord", "Øst"]);
    expect(finderValues(rows.filter((row) => row.tilsyn === "Øst")).tilsyn).toEqual(["Øst"]);
  });

  test("begins with a price, the newest of Nord", () => {
    const chosen = Object.fromEntries(choices(rows).map((choice) => [choice.name, choice.chosen]));
    expect(chosen).toEqual({ tilsyn: "Nord", ydelse: "tilsyn", stoerrelse: "8-24", aar: "2025" });
    expect(priceOf("Nord", "tilsyn", "8-24", 2025)?.kroner).toBe("53.985\u00a0kr.");
  });

  test("says what a place costs at both ends of the size class", () => {
    expect(priceOf("Nord", "tilsyn", "8-24", 2019)?.perPlace).toBe(
      "5.301\u00a0kr. ved 8\u00a0pladser, 1.767\u00a0kr. ved 24",
    );
    expect(priceOf("Nord", "tilsyn", "50+", 2019)?.perPlace).toContain("mindre for hver plads derover");
  });

  test("says how much dearer a price is than the year before", () => {
    expect(priceOf("Nord", "tilsyn", "0-7", 2023)?.change).toBe("11,3\u00a0% mere end i 2022 (36.896\u00a0kr.)");
    expect(priceOf("Øst", "tilsyn", "0-7", 2020)?.change).toBe("2,0\u00a0% mindre end i 2019 (35.063\u00a0kr.)");
  });

  test("does not compare across the series break, a year in fixed prices, or the edge of the table", () => {
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2017)?.change).toMatch(/^Kan ikke sammenlignes/);
    expect(priceOf("Nord", "tilsyn", "0-7", 2025)?.change).toContain("kun oplyst i 2025-priser");
    expect(priceOf("Øst", "tilsyn", "0-7", 2019)?.change).toContain("ingen takst for 2018");
  });

  test("gives a restated amount as what it is, not as a price", () => {
    expect(priceOf("Nord", "tilsyn", "0-7", 2024)).toBeUndefined();
    const [answer] = answersTo({ tilsyn: "Nord", ydelse: "tilsyn", stoerrelse: "0-7", aar: 2024 });
    expect(answer).toMatchObject({ why: expect.stringContaining("omregnet til 2025-priser: 45.387\u00a0kr.") });
  });

  test("says so when the source does not say what a price is paid for", () => {
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2021)?.per).toBeUndefined();
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2021)?.unsaid).toContain("10\u00a0% af det årlige tilsyn");
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2018)?.unsaid).toBeUndefined();
  });

  test("names the quarrels with the source that a reader of the price must know", () => {
    expect(priceOf("Øst", "skaerpet_tilsyn", "50+", 2021)?.quarrels).toEqual([
      "oest-skaerpet-engang-eller-maaned",
      "oest-over-50",
    ]);
    expect(priceOf("Nord", "tilsyn", "8-24", 2022)?.quarrels).toEqual([]);
  });
});
