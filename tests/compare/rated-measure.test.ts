import { expect, test } from "vitest";
import { isPerInhabitant, ratedMeasure } from "../../src/compare/rated-measure.ts";
import { comparisonFile } from "../../src/kommuner/comparison-file.ts";

const file = comparisonFile();
const { indbyggere } = file.population;

test.each(file.measures.filter(isPerInhabitant).map((measure) => [measure.id, measure] as const))(
  "%s is divided by the inhabitants of each municipality: kroner for one of them, and counts for 10,000",
  (_, measure) => {
    const rated = ratedMeasure(measure, file);
    const isKroner = measure.column.unit === "kr.";
    expect(rated.column).toMatchObject({
      kind: "rate",
      unit: isKroner ? "kr. pr. indbygger" : `${measure.column.unit} pr. 10.000 indbyggere`,
      decimals: isKroner ? 2 : 1,
    });
    for (const [at, value] of measure.values.entries()) {
      const people = indbyggere[at] ?? NaN;
      if (value === null) expect(rated.values[at]).toBeNull();
      else expect(rated.values[at]).toBeCloseTo(isKroner ? value / people : (10_000 * value) / people, 9);
    }
  },
);

test("there are some among them, and every municipality has inhabitants", () => {
  expect(file.measures.some(isPerInhabitant)).toBe(true);
  expect(indbyggere.filter((people) => !(people > 0))).toEqual([]);
});
