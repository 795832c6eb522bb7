import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/lib/edit-distance.ts";

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
