import { describe, expect, test } from "vitest";
import { readText, valueText, type KommuneMapOptions, type KommuneValue } from "../../src/charts/kommune-values.ts";

const options: KommuneMapOptions = {
  scale: { thresholds: [1, 2, 3, 4], format: String },
  format: String,
  spoken: (value) => `${value} pladser`,
};

const kommune = (name: string, value: number, doubt?: string): KommuneValue => ({
  code: "800",
  name,
  value,
  outline: [],
  tile: { x: 0, y: 0 },
  ...(doubt === undefined ? {} : { doubt }),
});

describe("the value of a municipality", () => {
  test("is marked on the map, and said in words, when it is in doubt", () => {
    const aalborg = kommune("Aalborg", 12, "usikkert tal");
    expect(valueText(aalborg, options)).toBe("12*");
    expect(readText(aalborg, options)).toBe("Aalborg: 12 pladser (usikkert tal)");
  });

  test("has no mark when it is not", () => {
    expect(valueText(kommune("Læsø", 0), options)).toBe("0");
    expect(readText(kommune("Læsø", 0), options)).toBe("Læsø: 0 pladser");
  });
});
