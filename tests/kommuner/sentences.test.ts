import { describe, expect, test } from "vitest";
import type { KommuneProfile } from "../../src/kommuner/kommune-profile.ts";
import { ownerSentence, standing } from "../../src/kommuner/sentences.ts";

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
    dominant: { ejerform: "kommunal", share: 0.6, rank: { place: 1, of: 11 } },
    peers: [],
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

describe("the sentence about owners", () => {
  test.each([
    ["kommunal", "kommunale pladser"],
    ["privat", "private pladser"],
    ["socialaftale", "fælles pladser under socialaftalen"],
  ] as const)("calls places that are %s »de %s«", (ejerform, words) => {
    const dominant = { ejerform, share: 0.724, rank: { place: 3, of: 11 } };
    expect(ownerSentence(profile(9, 9, { dominant }))).toBe(
      `De ${words} er den største gruppe: 72,4${NBSP}%. Det er den tredjestørste andel blandt de 11 kommuner.`,
    );
  });

  test("gives no percentage or place when all places have one owner", () => {
    const dominant = { ejerform: "kommunal", share: 1, rank: { place: 1, of: 11 } } as const;
    expect(ownerSentence(profile(9, 9, { dominant }))).toBe("Alle pladserne er kommunale.");
  });
});
