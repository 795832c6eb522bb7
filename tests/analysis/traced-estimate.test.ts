import { expect, test } from "vitest";
import { shareInterval } from "../../src/analysis/intervals.ts";
import { estimateOf } from "../../src/analysis/traced-estimate.ts";
import type { Traced } from "../../src/model/traced.ts";

const cell = (column: string, value: number, unit: string): Traced => ({
  ...{ value, unit, origin: "trykt", formula: null },
  cells: [{ dataset: "huse", row: "r-fyn", column }],
});
const [effect, answers] = [cell("effekt", 92, "pct."), cell("svar", 99, "svar")];
const estimate = estimateOf(effect, answers, shareInterval);

test("an estimate is the interval of its value and of the number of answers", () => {
  expect(estimate).toMatchObject(shareInterval(92, 99));
});

test("the value is the printed one, and each end rests on the value and the answers and says how it came to be", () => {
  expect(estimate.at.value).toBe(effect);
  const both = { unit: "pct.", origin: "beregnet", cells: [...effect.cells, ...answers.cells] };
  expect(estimate.at.low).toEqual({
    ...both,
    value: estimate.low,
    formula: "nedre ende af intervallet for 92 ved 99 svar",
  });
  expect(estimate.at.high).toEqual({
    ...both,
    value: estimate.high,
    formula: "øvre ende af intervallet for 92 ved 99 svar",
  });
});

test("an estimate without answers is refused", () => {
  expect(() => estimateOf(effect, { ...answers, value: 0 }, shareInterval)).toThrow(RangeError);
});
