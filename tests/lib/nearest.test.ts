import { describe, expect, test } from "vitest";
import { editDistance, nearest } from "../../src/lib/nearest.ts";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["morsø", "morsø", 0],
    ["morsø", "mors", 1],
    ["brønderslev", "bronderslv", 2],
    ["", "ærø", 3],
    ["kitten", "sitting", 3],
  ])("between %j and %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test("is the same both ways and never more than the longer word", () => {
    const words = ["Aalborg", "Ålborg", "Morsø", "Hjørring", "", "Læsø", "Rebild"];
    const broken = words.flatMap((a) =>
      words.filter(
        (b) => editDistance(a, b) !== editDistance(b, a) || editDistance(a, b) > Math.max(a.length, b.length),
      ),
    );
    expect(broken).toEqual([]);
  });
});

describe("nearest", () => {
  const kommuner = ["Brønderslev", "Morsø", "Thisted", "Vesthimmerlands"];

  test("finds the name that was meant by a slip", () => {
    expect(nearest("Bronderslv", kommuner)).toBe("Brønderslev");
  });
  test("does not mind upper and lower case", () => {
    expect(nearest("MORSØ", kommuner)).toBe("Morsø");
  });
  test("keeps silent when nothing is near", () => {
    expect(nearest("Atlantis", kommuner)).toBeUndefined();
  });
  test("allows more slips in a longer name", () => {
    expect(nearest("Vesthimerlnd", kommuner)).toBe("Vesthimmerlands");
  });
  test("takes as many slips as a third of the letters, and not one more", () => {
    expect(nearest("abcdefxyz", ["abcdefghi"])).toBe("abcdefghi");
    expect(nearest("abcdewxyz", ["abcdefghi"])).toBeUndefined();
  });
  test("takes the first of two that are equally near", () => {
    expect(nearest("b", ["a", "c"])).toBe("a");
  });
  test("has no answer without candidates", () => {
    expect(nearest("Morsø", [])).toBeUndefined();
  });
});
