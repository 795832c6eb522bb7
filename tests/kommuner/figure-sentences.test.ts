import { describe, expect, test } from "vitest";
import type { KommuneFigure } from "../../src/analysis/kommune-figures.ts";
import { kommuner } from "../../src/catalogue.ts";
import { publishedDataset } from "../../src/catalogue.ts";
import { changeSentence, comparisonSentence, titleText, valueSentence } from "../../src/kommuner/figure-sentences.ts";

const NBSP = "\u00a0";
const laesoe = kommuner.find(({ kommunekode }) => kommunekode === 825);
if (!laesoe) throw new Error("Læsø is gone");

const figure = (over: Partial<KommuneFigure> = {}): KommuneFigure => ({
  dataset: publishedDataset("pladser-pr-kommune"),
  measure: {
    ...{ id: "m", title: "Pladser", column: "pladser", comparable: "kkr" },
    sentence: "{værdi} lå i {kommune} i {aar}.",
  },
  kommune: laesoe,
  ...{ aar: 2024, value: 26, unit: "pladser", decimals: 0, status: null, kilder: ["k"], members: [], groupSize: 0 },
  ...over,
});
const group = (of: number) => Array.from({ length: of }, () => ({ kommune: laesoe, value: 1 }));
const placed = (place: number, of: number, sharedWith = 0, over: Partial<KommuneFigure> = {}): string =>
  comparisonSentence(
    figure({
      standing: { rank: { place, of }, sharedWith, middle: 868 },
      members: group(of),
      groupSize: of,
      ...over,
    }),
  );
const landet = { measure: { ...figure().measure, comparable: "landet" as const } };

test("the sentence on the value has it with its unit, one in singular", () => {
  expect(valueSentence(figure())).toBe("26 pladser lå på Læsø i 2024.");
  expect(valueSentence(figure({ value: 1 }))).toContain("1 plads lå");
});

test("the title and the sentence may name the years beside that of the figure", () => {
  const measure = { ...figure().measure, title: "Kvote for {aar+1}", sentence: "Fra {aar-1} til {aar+1} kom {værdi}." };
  expect(titleText(figure({ measure }))).toBe("Kvote for 2025");
  expect(valueSentence(figure({ measure }))).toBe("Fra 2023 til 2025 kom 26 pladser.");
});

test("a sentence that ends in an abbreviation has one full stop", () => {
  const sentence = "I {kommune} er betalingen {værdi}.";
  const said = figure({ measure: { ...figure().measure, sentence }, value: 35276, unit: "kr." });
  expect(valueSentence(said)).toBe(`På Læsø er betalingen 35.276${NBSP}kr.`);
  expect(changeSentence({ ...said, earlier: { aar: 2018, value: 40 } })).toBe(
    `Siden 2018 er tallet steget fra 40${NBSP}kr.`,
  );
});

describe("the sentence on the comparison", () => {
  test("names the place among those of the council, and the middle", () => {
    expect(placed(2, 11)).toBe(
      "Det er det næststørste tal blandt de 11 kommuner i KKR Nordjylland. Den midterste kommune har 868 pladser.",
    );
    expect(placed(11, 11)).toContain("Det er det mindste tal blandt");
  });

  test("gives the number of a place far down", () => {
    expect(placed(47, 98, 0, landet)).toBe(
      "Talt fra det største er det nummer 47 blandt landets 98 kommuner. Den midterste kommune har 868 pladser.",
    );
  });

  test("says how many share the place", () => {
    expect(placed(47, 98, 1)).toContain(". Én anden har det samme. Den");
    expect(placed(3, 98, 4)).toContain("det tredjestørste tal blandt de 98 kommuner i KKR Nordjylland. 4 andre har");
  });

  test("says so when not all of the group have the figure", () => {
    expect(placed(1, 10, 0, { groupSize: 11 })).toContain("blandt de 10 kommuner i KKR Nordjylland, der har tallet.");
    expect(placed(1, 75, 0, { groupSize: 98, ...landet })).toContain("blandt de 75 kommuner, der har tallet.");
  });

  test("calls a place shared with all below the smallest", () => {
    expect(placed(76, 98, 22)).toContain("det mindste tal blandt de 98 kommuner i KKR Nordjylland. 22 andre har");
  });

  test("says why there is none", () => {
    expect(comparisonSentence(figure())).toBe("For få kommuner har tallet til, at det kan sammenlignes.");
    const measure = { ...figure().measure, incomparable: "Tallene er gjort op forskelligt." };
    expect(comparisonSentence(figure({ measure }))).toBe("Tallene er gjort op forskelligt.");
  });
});

describe("the sentence on the change", () => {
  test("says rose or fell with a percentage from 50 on, and none of less", () => {
    expect(changeSentence(figure({ value: 60, earlier: { aar: 2018, value: 50 } }))).toBe(
      `Siden 2018 er tallet steget fra 50 pladser (20${NBSP}%).`,
    );
    expect(changeSentence(figure({ value: 26, earlier: { aar: 2018, value: 49 } }))).toBe(
      "Siden 2018 er tallet faldet fra 49 pladser.",
    );
  });

  test("says that nothing changed, or nothing where one year is known", () => {
    expect(changeSentence(figure({ earlier: { aar: 2018, value: 26 } }))).toBe("Tallet var det samme i 2018 og 2024.");
    expect(changeSentence(figure())).toBe("");
  });
});
