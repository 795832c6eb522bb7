import { describe, expect, test } from "vitest";
import { kommuneProfile } from "../../src/kommuner/kommune-profile.ts";
import type { PlacesInKommune } from "../../src/analysis/pladser.ts";

function row(aar: number, kommunekode: number, kommunal: number, privat: number, socialaftale = 0): PlacesInKommune {
  const i_alt = kommunal + privat + socialaftale;
  return { aar, kommunekode, kommune: `Kommune ${kommunekode}`, kilde: "kilde", kommunal, privat, socialaftale, i_alt };
}

const places = [
  row(2024, 1, 30, 70),
  row(2018, 1, 30, 20),
  row(2018, 2, 1000, 1000),
  row(2024, 2, 60, 140),
  row(2024, 3, 10, 5, 5),
  row(2018, 3, 10, 5, 5),
  row(2024, 4, 5, 0),
];
const profile = (code: number) => kommuneProfile(places, code);

describe("the profile of a municipality", () => {
  test("goes from its first to its last year, in whatever order the rows come", () => {
    expect([profile(1)?.first.aar, profile(1)?.last.aar, profile(1)?.change]).toEqual([2018, 2024, 50]);
    expect(profile(2)?.change).toBe(-1800);
  });

  test("names the form of ownership that most places have, and ranks it by that form's share", () => {
    expect(profile(1)?.dominant).toEqual({ ejerform: "privat", share: 0.7, rank: { place: 1, of: 4 } });
    expect(profile(3)?.dominant).toEqual({ ejerform: "kommunal", share: 0.5, rank: { place: 2, of: 4 } });
  });

  test("names the first in the order of owners where two have as many", () => {
    const tied = [row(2018, 6, 1, 1), row(2024, 6, 5, 5), row(2018, 7, 1, 1), row(2024, 7, 0, 5, 5)];
    expect([6, 7].map((code) => kommuneProfile(tied, code)?.dominant.ejerform)).toEqual(["kommunal", "privat"]);
  });

  test("is none for a municipality with measures for one year, or for none", () => {
    expect(profile(4)).toBeUndefined();
    expect(profile(5)).toBeUndefined();
  });
});
