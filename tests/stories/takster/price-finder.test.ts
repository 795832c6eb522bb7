import { describe, expect, test } from "vitest";
import { choices, finderValues } from "../../../src/stories/takster/price-finder/choices.ts";
import { noPriceResults, priceResults, type ResultKey } from "../../../src/stories/takster/price-finder/results.ts";
import { allSizes } from "../../analysis/prices.ts";

const once = { ydelse: "skaerpet_tilsyn", opgoerelse: "pr. udstedt skærpet tilsyn" } as const;
const monthly = { ydelse: "skaerpet_tilsyn", opgoerelse: "pr. påbegyndt måned" } as const;
const oest = { tilsyn: "Øst", kilde: "kkr-sjaelland-2022-09" } as const;

const rows = [
  ...allSizes(2016, 30000),
  ...allSizes(2016, 7500, once),
  ...allSizes(2017, 33000),
  ...allSizes(2017, 3300, monthly),
  ...allSizes(2018, 32340),
  ...allSizes(2018, 3234, { ...monthly, opgoerelse: null }),
  ...allSizes(2019, 32000, { prisniveau: "2020-priser", status: "budget" }),
  ...allSizes(2020, 31700, { status: "budget" }),
  ...allSizes(2018, 33000, oest),
  ...allSizes(2018, 3300, { ...oest, ...monthly }),
];
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
    expect(combinations.length).toBeGreaterThan(100);
    expect(combinations.filter((asked) => answersTo(asked).length !== 1)).toEqual([]);
  });

  test("begins with a price, the newest of Nord that was paid", () => {
    const chosen = Object.fromEntries(choices(rows).map((choice) => [choice.name, choice.chosen]));
    expect(chosen).toEqual({ tilsyn: "Nord", ydelse: "tilsyn", stoerrelse: "8-24", aar: "2020" });
    expect(priceOf("Nord", "tilsyn", "8-24", 2020)?.kroner).toBe("38.040\u00a0kr.");
  });

  test("says what a place costs at both ends of the size class", () => {
    expect(priceOf("Nord", "tilsyn", "8-24", 2016)?.perPlace).toBe(
      "4.500\u00a0kr. ved 8\u00a0pladser, 1.500\u00a0kr. ved 24",
    );
    expect(priceOf("Nord", "tilsyn", "50+", 2016)?.perPlace).toContain("mindre for hver plads derover");
  });

  test("says how much dearer a price is than the year before", () => {
    expect(priceOf("Nord", "tilsyn", "0-7", 2017)?.change).toBe("10,0\u00a0% mere end i 2016 (30.000\u00a0kr.)");
    expect(priceOf("Nord", "tilsyn", "0-7", 2018)?.change).toBe("2,0\u00a0% mindre end i 2017 (33.000\u00a0kr.)");
  });

  test("does not compare across a change in what is paid for, a year in fixed prices, or the edge of the table", () => {
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2017)?.change).toBe(
      "Kan ikke sammenlignes: fra 2017 betales der pr. påbegyndt måned, før pr. udstedt skærpet tilsyn",
    );
    expect(priceOf("Nord", "tilsyn", "0-7", 2020)?.change).toContain("kun oplyst i 2020-priser");
    expect(priceOf("Øst", "tilsyn", "0-7", 2018)?.change).toContain("ingen takst for 2017");
  });

  test("gives a restated amount as what it is, not as a price", () => {
    expect(priceOf("Nord", "tilsyn", "0-7", 2019)).toBeUndefined();
    const [answer] = answersTo({ tilsyn: "Nord", ydelse: "tilsyn", stoerrelse: "0-7", aar: 2019 });
    expect(answer).toMatchObject({ why: expect.stringContaining("omregnet til 2020-priser: 32.000\u00a0kr.") });
  });

  test("says so when the source does not say what a price is paid for", () => {
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2018)?.per).toBeUndefined();
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2018)?.unsaid).toContain("10\u00a0% af det årlige tilsyn");
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2017)?.unsaid).toBeUndefined();
  });

  test("names the contradictions in the source that a reader of the price must know", () => {
    expect(priceOf("Øst", "skaerpet_tilsyn", "50+", 2018)?.anomalies).toEqual([
      "oest-skaerpet-engang-eller-maaned",
      "oest-over-50",
    ]);
    expect(priceOf("Nord", "tilsyn", "8-24", 2018)?.anomalies).toEqual([]);
  });
});
