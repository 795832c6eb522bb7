import { describe, expect, test } from "vitest";
import { choices, finderValues } from "../../../src/stories/takster/price-finder/choices.ts";
import { noPriceResults } from "../../../src/stories/takster/price-finder/no-price.ts";
import { priceYears } from "../../../src/stories/takster/price-finder/price-years.ts";
import { priceResults, type ResultKey } from "../../../src/stories/takster/price-finder/results.ts";
import { anomalies, rowsOf } from "../../../src/catalogue.ts";
import tilsynstakster from "../../../src/datasets/tilsynstakster.ts";
import { factsIn, piecesOf, textOf, type Words } from "../../../src/model/words.ts";
import { brokenSteps } from "../broken-steps.ts";
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
const prices = priceResults(rows, []);
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
    expect(priceOf("Nord", "tilsyn", "8-24", 2020)?.amount.text).toBe("38.040\u00a0kr.");
  });

  test("says whether a price stands in an annual report or in a budget", () => {
    expect(priceOf("Nord", "tilsyn", "0-7", 2017)?.document).toBe("årsrapport");
    expect(priceOf("Nord", "tilsyn", "0-7", 2020)?.document).toBe("budget");
  });

  test("says what a place costs at both ends of the size class", () => {
    expect(textOf(priceOf("Nord", "tilsyn", "8-24", 2016)?.perPlace ?? "")).toBe(
      "4.500\u00a0kr. ved 8\u00a0pladser, 1.500\u00a0kr. ved 24",
    );
    expect(textOf(priceOf("Nord", "tilsyn", "50+", 2016)?.perPlace ?? "")).toContain("mindre for hver plads derover");
  });

  test("says how much dearer a price is than the year before", () => {
    expect(textOf(priceOf("Nord", "tilsyn", "0-7", 2017)?.change ?? "")).toBe(
      "10,0\u00a0% mere end i 2016 (30.000\u00a0kr.)",
    );
    expect(textOf(priceOf("Nord", "tilsyn", "0-7", 2018)?.change ?? "")).toBe(
      "2,0\u00a0% mindre end i 2017 (33.000\u00a0kr.)",
    );
  });

  test("names the way of a change in its account, where its size stands without a sign", () => {
    const namesOf = (aar: number) =>
      factsIn(priceOf("Nord", "tilsyn", "0-7", aar)?.change ?? "").map(({ text, what }) => `${text}: ${what}`);
    expect(namesOf(2017)[0]).toBe("10,0\u00a0%: Stigning fra 2016 til 2017");
    expect(namesOf(2018)[0]).toBe("2,0\u00a0%: Fald fra 2017 til 2018");
  });

  test("does not compare across a change in what is paid for, a year in fixed prices, or the edge of the table", () => {
    expect(textOf(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2017)?.change ?? "")).toBe(
      "Kan ikke sammenlignes: fra 2017 betales der pr. påbegyndt måned, før pr. udstedt skærpet tilsyn",
    );
    expect(textOf(priceOf("Nord", "tilsyn", "0-7", 2020)?.change ?? "")).toContain("kun oplyst i 2020-priser");
    expect(textOf(priceOf("Øst", "tilsyn", "0-7", 2018)?.change ?? "")).toContain("ingen takst for 2017");
  });

  test("gives a restated amount as what it is, not as a price", () => {
    expect(priceOf("Nord", "tilsyn", "0-7", 2019)).toBeUndefined();
    const [answer] = answersTo({ tilsyn: "Nord", ydelse: "tilsyn", stoerrelse: "0-7", aar: 2019 });
    const why = answer && "why" in answer ? answer.why : "";
    expect(textOf(why)).toContain("omregnet til 2020-priser: 32.000\u00a0kr.");
    expect(factsIn(why)).toMatchObject([{ account: { origin: "trykt", cells: [{ column: "takst_kr" }] } }]);
  });

  test("says so when the source does not say what a price is paid for", () => {
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2018)?.per).toBeUndefined();
    expect(textOf(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2018)?.unsaid ?? "")).toContain(
      "10\u00a0% af det årlige tilsyn",
    );
    expect(priceOf("Nord", "skaerpet_tilsyn", "0-7", 2017)?.unsaid).toBeUndefined();
  });

  test("accounts for every amount: printed ones by their row, the others with their arithmetic and both rows", () => {
    const price = priceOf("Nord", "tilsyn", "8-24", 2017);
    expect(price?.amount.account).toMatchObject({ origin: "trykt", formula: null });
    expect(factsIn(price?.perPlace ?? "").map(({ account }) => account.formula)).toEqual(["39.600 / 8", "39.600 / 24"]);
    const [change, before] = factsIn(price?.change ?? "");
    expect(change?.account).toMatchObject({ origin: "beregnet", formula: "(39.600 / 36.000 − 1) × 100" });
    expect(change?.account.cells).toEqual([before?.account.cells[0], price?.amount.account.cells[0]]);
  });
});

describe("the contradictions that a reader of a price must know", () => {
  const shown = priceResults(rowsOf(tilsynstakster), anomalies);
  const touched = (id: string): string[] => {
    const found = shown.filter(({ anomalies: ids }) => ids.includes(id)).map(({ key }) => key);
    const of = (name: "tilsyn" | "ydelse" | "stoerrelse" | "aar") =>
      [...new Set(found.map((key) => key[name]))].join("/");
    return [of("tilsyn"), of("ydelse"), of("stoerrelse"), of("aar")];
  };
  const all = "0-7/8-24/25-49/50+";

  test("stand at the prices whose lines they cite", () => {
    expect(touched("oest-overskrift-mangler")).toEqual(["Øst", "tilsyn", all, "2019/2020/2021"]);
    expect(touched("oest-skaerpet-engang-eller-maaned")).toEqual(["Øst", "skaerpet_tilsyn", all, "2019/2020/2021"]);
    expect(touched("oest-over-50")[2]).toBe("25-49/50+");
    expect(touched("oest-takster-fra-2014")).toEqual(["", "", "", ""]);
  });

  test("speak only of the years whose prices are their readings", () => {
    expect(touched("skaerpet-tilsyn-enhed-2017")).toEqual(["Nord", "skaerpet_tilsyn", all, "2016/2017"]);
    expect(touched("nygodkendelse-2018-omregnet")).toEqual(["Nord", "godkendelse", "50+", "2019"]);
  });

  test("stand at the prices that a source compares with restated ones on their lines", () => {
    const [tilsyn, , sizes, aar] = touched("takstaendring-2019-faste-priser");
    expect([tilsyn, sizes, aar]).toEqual(["Nord", all, "2019"]);
  });

  test("follow their rows into another year", () => {
    const later = rowsOf(tilsynstakster).map((row) => ({ ...row, aar: row.aar + 4 }));
    const years = priceResults(later, anomalies).filter(({ anomalies: ids }) =>
      ids.includes("skaerpet-tilsyn-enhed-2017"),
    );
    expect(new Set(years.map(({ key }) => key.aar))).toEqual(new Set([2020, 2021]));
  });
});

describe("every amount of every result", () => {
  const live = rowsOf(tilsynstakster);
  const shown = priceResults(live, anomalies);
  const words: Words[] = [
    ...shown.flatMap(({ perPlace, change, unsaid = "" }) => [perPlace, change, unsaid]),
    ...noPriceResults(live, finderValues(live)).map(({ why }) => why),
  ];

  test("leads over its account and rows to lines of the document that bear it", () => {
    const facts = [...shown.map(({ amount }) => amount), ...words.flatMap(factsIn)];
    expect(facts.length).toBeGreaterThan(4 * shown.length);
    expect(facts.flatMap(brokenSteps)).toEqual([]);
  });

  test("is a fact, and none stands among the words", () => {
    const plain = words.flatMap(piecesOf).filter((piece) => typeof piece === "string");
    expect(plain.filter((piece) => /\d\s*(kr\.|%)/.test(piece))).toEqual([]);
  });
});

test("every year of a service stands beside the chosen one, as it was paid, with what it came to be paid for", () => {
  const service = priceYears(rows).find(
    ({ key }) => key.tilsyn === "Nord" && key.ydelse === "skaerpet_tilsyn" && key.stoerrelse === "0-7",
  );
  expect(service?.prices.map(({ aar }) => aar)).toEqual([2016, 2017, 2018]);
  expect(service?.changes).toEqual([{ aar: 2017, before: "pr. udstedt skærpet tilsyn", after: "pr. påbegyndt måned" }]);
  const yearly = priceYears(rows).find(({ key }) => key.tilsyn === "Nord" && key.ydelse === "tilsyn");
  expect(yearly?.prices.map(({ aar, prisniveau }) => `${aar} ${prisniveau}`)).not.toContain("2019 2020-priser");
});

test("the finder has a new year, and one that is missing before it", () => {
  expect(finderValues([...rows, ...allSizes(2022, 33000)]).aar.slice(-3)).toEqual([2020, 2021, 2022]);
});
