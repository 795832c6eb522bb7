import { expect, test } from "vitest";
import { recomputed, type Recomputation } from "../../../src/model/checks/recomputed.ts";

const examine = (one: Partial<Recomputation>, tolerance = 0.05) =>
  recomputed<number>({
    id: "andele",
    title: "Andelene passer",
    cases: () => [{ what: "Andel", printed: 12, computed: 12, ...one }],
    tolerance,
    format: (value) => `${value} %`,
  }).run([])[0];

test("a printed figure holds when ours is no farther from it than rounding", () => {
  expect(examine({ computed: 12.05 })?.holds).toBe(true);
  expect(examine({ computed: 12.06 })?.holds).toBe(false);
  expect(examine({ computed: 11.95 })?.holds).toBe(true);
});

test("what is printed is what was expected, and ours what was found", () => {
  expect(examine({ computed: 15 })).toEqual({
    holds: false,
    what: "Andel",
    expected: "12 %",
    found: "15 %",
    recomputed: "beregnet",
  });
});
