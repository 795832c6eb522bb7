import { describe, expect, test } from "vitest";
import { above, below, isMiddle, isNearBottom } from "../../src/kommuner/standing.ts";
import { toldStanding } from "../../src/kommuner/told-standing.ts";
import { traced } from "./a-measure.ts";

const at = (place: number, of: number, sharedWith = 0) => ({
  ...{ rank: { place, of }, sharedWith, middle: traced(5) },
});
const told = (place: number, of: number, sharedWith = 0, value = 7): string =>
  toldStanding({ value }, at(place, of, sharedWith));

test("those that share a place are neither above nor below each other", () => {
  expect([above(at(3, 11, 4)), below(at(3, 11, 4))]).toEqual([2, 4]);
});

describe("near the bottom", () => {
  const places = (of: number): number[] =>
    Array.from({ length: of }, (_, index) => index + 1).filter((place) => isNearBottom(at(place, of)));

  test("are the ten lowest of many, and of few those below the middle", () => {
    expect(places(98)).toEqual([89, 90, 91, 92, 93, 94, 95, 96, 97, 98]);
    expect(places(11)).toEqual([7, 8, 9, 10, 11]);
    expect(places(12)).toEqual([8, 9, 10, 11, 12]);
  });

  test("is none of those above the middle, though few lie below", () => {
    expect(isNearBottom(at(5, 11))).toBe(false);
    expect(isNearBottom(at(2, 6))).toBe(false);
  });

  test("is not the middle, however many share it", () => {
    expect(isMiddle(at(40, 98, 58))).toBe(true);
    expect(isNearBottom(at(40, 98, 58))).toBe(false);
    expect(isMiddle(at(51, 98))).toBe(false);
  });
});

test("each standing is told in its own way", () => {
  expect(told(1, 11, 10)).toBe("alike");
  expect(told(6, 11)).toBe("middle");
  expect(told(76, 98, 22, 0)).toBe("none");
  expect(told(98, 98, 0, 0)).toBe("low");
  expect(told(76, 98, 22)).toBe("lowest");
  expect(told(89, 98, 3)).toBe("low shared");
  expect(told(89, 98)).toBe("low");
  expect(told(10, 98, 1)).toBe("high shared");
  expect(told(10, 98)).toBe("high");
  expect(told(11, 98)).toBe("counted");
});
