import { describe, expect, test } from "vitest";
import { nearest } from "../../src/lib/nearest.ts";

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
  test("takes the one name that begins as written before one that is closer", () => {
    expect(nearest("Brønders", ["Randers", ...kommuner])).toBe("Brønderslev");
    expect(nearest("Nord", ["Norddjurs", "Nordfyns", "Hord"])).toBe("Hord");
    expect(nearest("Vesthim", ["Vesthimmerlands", "Vesthimmerland"])).toBe("Vesthimmerland");
    expect(nearest("Mor", ["Morsø", "Mon"])).toBe("Mon");
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
