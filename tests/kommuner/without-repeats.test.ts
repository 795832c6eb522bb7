import { expect, test } from "vitest";
import { withoutRepeats } from "../../src/kommuner/without-repeats.ts";
import { measured } from "./a-measure.ts";

const per = { column: "indbyggere", times: 10000, unit: "pr. 10.000 indbyggere", decimals: 1 };
const count = (value: number) => measured({ value });
const rate = (value: number) => measured({ value, measure: { ...measured().measure, id: "rate", per } });
const kept = (...measures: ReturnType<typeof measured>[]): string[] =>
  withoutRepeats(measures).map(({ measure }) => measure.id);

test("a rate of nothing is left out where the count of it has said so", () => {
  expect(kept(count(0), rate(0))).toEqual(["m"]);
});

test("a rate of something stays, and so does one of nothing that has no count", () => {
  expect(kept(count(2), rate(0.4))).toEqual(["m", "rate"]);
  expect(kept(rate(0))).toEqual(["rate"]);
  const other = measured({ value: 0, measure: { ...measured().measure, column: "andre" } });
  expect(kept(other, rate(0))).toEqual(["m", "rate"]);
});
