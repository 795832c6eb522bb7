import { describe, expect, test } from "vitest";
import { headlineText, membersText, titleText, valueSentence } from "../../src/kommuner/measure-sentences.ts";
import flygtninge from "../../src/datasets/flygtninge-pr-kommune.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import type { Column } from "../../src/model/shape.ts";
import { measured, laesoe, landet, placed, formerly, traced } from "./a-measure.ts";

const NBSP = "\u00a0";

describe("the sentence on the value", () => {
  test("has it with its unit, few of them in words, one in singular", () => {
    expect(valueSentence(measured())).toBe("26 pladser lå på Læsø i 2024.");
    expect(valueSentence(measured({ value: 1 }))).toBe("Én plads lå på Læsø i 2024.");
    expect(valueSentence(measured({ value: 1, unit: "børn" }))).toContain("Ét barn lå");
  });

  test("says ingen of none, in a sentence of its own where there is one", () => {
    expect(valueSentence(measured({ value: 0 }))).toContain("Ingen pladser lå");
    const measure = { ...measured().measure, sentenceForNone: "Der var ikke nogen i {kommune}." };
    expect(valueSentence(measured({ value: 0, measure }))).toBe("Der var ikke nogen på Læsø.");
    expect(valueSentence(measured({ value: 2, measure }))).toBe("To pladser lå på Læsø i 2024.");
  });

  test("writes few in words whatever they are compared with, also where they have no unit", () => {
    expect(valueSentence(placed(9, 11, { value: 2 }))).toContain("To pladser lå");
    expect(valueSentence(placed(9, 11, { value: 1, earlier: formerly(2018, 11) }))).toContain("Én plads lå");
    const measure = { ...measured().measure, sentence: "Antallet faldt med {værdi}." };
    expect(valueSentence(measured({ measure, value: 4, unit: null }))).toBe("Antallet faldt med fire.");
    expect(valueSentence(measured({ measure, value: 19, unit: null }))).toBe("Antallet faldt med 19.");
  });

  test("names the municipality and its place as running text does", () => {
    const kommune = { ...laesoe, kommune: "Vesthimmerlands", sted: "i Vesthimmerland" };
    const measure = {
      ...measured().measure,
      sentence: "{kommune} har {værdi}. Betalingen fra {kommune}. De er i {kommune}.",
    };
    expect(valueSentence(measured({ kommune, measure }))).toBe(
      "Vesthimmerland har 26 pladser. Betalingen fra Vesthimmerland. De er i Vesthimmerland.",
    );
  });

  test("may name the years beside that of the measured, as the title may", () => {
    const measure = {
      ...measured().measure,
      title: "Kvote for {aar+1}",
      sentence: "Fra {aar-1} til {aar+1} kom {værdi}.",
    };
    expect(titleText(measured({ measure }))).toBe("Kvote for 2025");
    expect(valueSentence(measured({ measure }))).toBe("Fra 2023 til 2025 kom 26 pladser.");
  });

  test("may say what the rows that it rests on say in another column", () => {
    const tilsyn: Column = {
      ...{ name: "tilsyn", title: "Tilsyn", description: "d" },
      role: "place",
      type: "text",
      optional: false,
    };
    const rows = [
      { aar: 2023, tilsyn: "Nord" },
      { aar: 2024, tilsyn: "Øst" },
    ];
    const dataset = { ...measured().dataset, columns: [tilsyn], key: ["aar"], rows };
    const measure = { ...measured().measure, sentence: "Socialtilsyn {tilsyn} har godkendt {værdi}." };
    const account = { ...traced(26), cells: [{ dataset: "d", row: rowAddress(["aar"], { aar: 2024 }), column: "m" }] };
    expect(valueSentence(measured({ dataset, measure, account }))).toBe("Socialtilsyn Øst har godkendt 26 pladser.");
  });

  test("is of one person as of several where they came to live with a refugee", () => {
    const measure = flygtninge.measures?.find(({ id }) => id === "familiesammenfoerte");
    if (!measure) throw new Error("no such measure");
    const text = (value: number): string => valueSentence(measured({ measure, value, unit: "personer" }));
    expect(text(1)).toBe("I 2023 blev én person familiesammenført til en flygtning på Læsø.");
    expect(text(2)).toBe("I 2023 blev to personer familiesammenført til en flygtning på Læsø.");
  });

  test("has one full stop when it ends in an abbreviation", () => {
    const measure = { ...measured().measure, sentence: "I {kommune} er betalingen {værdi}." };
    expect(valueSentence(measured({ measure, value: 35276, unit: "kr." }))).toBe(
      `På Læsø er betalingen 35.276${NBSP}kr.`,
    );
  });

  test("gives a share its decimal also when it is 0, so that shares can be compared", () => {
    expect(valueSentence(measured({ value: 3.02, unit: "pct.", decimals: 1 }))).toContain(`3,0${NBSP}% lå`);
    expect(valueSentence(measured({ value: 0, unit: "pct.", decimals: 1 }))).toContain(`0${NBSP}% lå`);
  });
});

describe("the headline", () => {
  test("of a change that names its way has the number in front", () => {
    const measure = { ...measured().measure, title: "Færre godkendte plejefamilier", countsChange: true as const };
    expect(headlineText(measured({ measure, value: 4, unit: null }))).toBe("Fire færre godkendte plejefamilier");
    expect(headlineText(measured({ measure, value: 1, unit: null }))).toBe("Færre godkendte plejefamilier: 1");
  });

  test("has the value with its unit", () => {
    expect(headlineText(measured())).toBe("Steder: 26 pladser");
  });

  test("leaves out a unit that the title has named", () => {
    const titled = (title: string) => ({ ...measured().measure, title });
    expect(headlineText(measured({ measure: titled("Pladser på det sociale område") }))).toBe(
      "Pladser på det sociale område: 26",
    );
    expect(headlineText(measured({ measure: titled("Indbyggertal"), unit: "indbyggere", value: 1786 }))).toBe(
      "Indbyggertal: 1.786",
    );
  });
});

describe("whom a measured is compared with", () => {
  test("is the whole country or the council", () => {
    expect(membersText(placed(1, 98, landet))).toBe("landets 98 kommuner");
    expect(membersText(placed(1, 11))).toBe("de 11 kommuner i KKR Nordjylland");
  });

  test("is told apart when not all of them have the measured", () => {
    expect(membersText(placed(1, 10, { groupSize: 11 }))).toBe(
      "de ti kommuner i KKR Nordjylland, som bilagene har tallet for",
    );
    expect(membersText(placed(1, 75, { ...landet, groupSize: 98 }))).toBe(
      "de 75 kommuner, som bilagene har tallet for",
    );
  });

  test("has the unit where the title only begins a word with it", () => {
    const measure = { ...measured().measure, title: "Beregnet flygtningekvote" };
    expect(headlineText(measured({ measure, unit: "flygtninge", value: 1 }))).toBe(
      "Beregnet flygtningekvote: 1 flygtning",
    );
  });
});
