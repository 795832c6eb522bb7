import { describe, expect, test } from "vitest";
import { firstPair } from "../../src/compare/pair-choice.ts";
import { pairFigure } from "../../src/compare/pair-figure.ts";
import { comparisonFile } from "../../src/kommuner/comparison-file.ts";

const file = comparisonFile();

describe("the first pair", () => {
  const first = firstPair(file.measures);

  test("is said by one measure for each axis, and has a finding over all municipalities", () => {
    expect(file.measures.filter(({ firstOn }) => firstOn !== undefined)).toHaveLength(2);
    expect(pairFigure(file, first).sentence).toMatch(
      new RegExp(`^Blandt ${file.kommuner.length} kommuner gælder, at de, der ligger højt på det ene`),
    );
  });

  test("that no measure is said to begin stops the build in plain words", () => {
    const none = file.measures.filter(({ firstOn }) => firstOn !== "y");
    expect(() => firstPair(none)).toThrow('Der mangler et mål, som siden med to tal begynder med (firstOn: "y"');
  });
});
