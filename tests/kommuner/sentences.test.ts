import { describe, expect, test } from "vitest";
import type { KommuneProfile } from "../../src/analysis/kommune-profile.ts";
import { changeSentence, ownerSentence, sizeSentence, standing } from "../../src/kommuner/sentences.ts";

const NBSP = "\u00a0";
const places = {
  aar: 2024,
  kommunekode: 825,
  kommune: "Læsø",
  kilde: "kilde",
  kommunal: 9,
  privat: 0,
  socialaftale: 0,
  i_alt: 9,
};

/** A profile with a total for each year; what is not said is of no matter. */
function profile(before: number, now: number, over: Partial<KommuneProfile> = {}): KommuneProfile {
  return {
    first: { ...places, aar: 2018, i_alt: before },
    last: { ...places, i_alt: now },
    change: now - before,
    size: { place: 2, of: 11 },
    dominant: { ejerform: "kommunal", share: 0.6, rank: { place: 1, of: 11 } },
    ...over,
  };
}

describe("where something stands", () => {
  test.each([
    [1, "største"],
    [2, "næststørste"],
    [3, "tredjestørste"],
    [10, "tiendestørste"],
    [11, "11. største"],
    [12, "mindste"],
  ])("place %d of 12 is »%s«", (place, words) => {
    expect(standing({ place, of: 12 })).toBe(words);
  });
});

describe("the sentence about size", () => {
  test("says how many places there are and where that stands in the council", () => {
    expect(sizeSentence(profile(1000, 1306), "Nordjylland")).toBe(
      `I 2024 lå der 1.306${NBSP}dag- og døgnpladser i Læsø. ` +
        "Det er det næststørste antal blandt de elleve kommuner i KKR Nordjylland.",
    );
  });

  test("counts one place in singular", () => {
    expect(sizeSentence(profile(1, 1), "Nordjylland")).toContain(`1${NBSP}dag- eller døgnplads i`);
  });
});

describe("the sentence about owners", () => {
  test.each([
    ["kommunal", "kommunale"],
    ["privat", "private"],
    ["socialaftale", "fælles pladser under socialaftalen"],
  ] as const)("calls places that are %s »%s«", (ejerform, words) => {
    const dominant = { ejerform, share: 0.724, rank: { place: 3, of: 11 } };
    expect(ownerSentence(profile(9, 9, { dominant }))).toBe(
      `72${NBSP}% af pladserne er ${words}, og det er den tredjestørste andel blandt de elleve.`,
    );
  });

  test("gives no percentage or place when all places have one owner", () => {
    const dominant = { ejerform: "kommunal", share: 1, rank: { place: 1, of: 11 } } as const;
    expect(ownerSentence(profile(9, 9, { dominant }))).toBe("Alle pladserne er kommunale.");
  });
});

describe("the sentence about change", () => {
  test("says that nothing changed when nothing did", () => {
    expect(changeSentence(profile(40, 40))).toBe("Antallet af pladser var det samme i 2018 og 2024.");
  });

  test("says rose or fell, never a negative number", () => {
    expect(changeSentence(profile(200, 250))).toBe(
      `Fra 2018 til 2024 steg antallet af pladser fra 200 til 250, altså med 50 (25${NBSP}%).`,
    );
    expect(changeSentence(profile(200, 197))).toBe(
      `Fra 2018 til 2024 faldt antallet af pladser fra 200 til 197, altså med tre (2${NBSP}%).`,
    );
  });

  test("has a percentage from 50 places on, not of fewer", () => {
    expect(changeSentence(profile(49, 60))).toBe(
      "Fra 2018 til 2024 steg antallet af pladser fra 49 til 60, altså med elleve.",
    );
    expect(changeSentence(profile(50, 60))).toContain(`(20${NBSP}%)`);
  });

  test("writes large numbers as Danes do, and a change of one as a word", () => {
    expect(changeSentence(profile(1306, 1307))).toBe(
      `Fra 2018 til 2024 steg antallet af pladser fra 1.306 til 1.307, altså med én (0${NBSP}%).`,
    );
  });
});
