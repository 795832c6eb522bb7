import { expect, test } from "vitest";
import { outcomeProblems } from "../../../scripts/data/outcomes.ts";
import type { Outcome } from "../../../src/model/check.ts";

const known = new Set(["kendt"]);
const outcome = (rest: Partial<Outcome>): Outcome => ({
  holds: false,
  what: "Total",
  expected: "3.956",
  found: "3.911",
  ...rest,
});
const problems = (rest: Partial<Outcome>) =>
  outcomeProblems(
    "a.csv",
    [{ id: "total", title: "Totalen passer", outcomes: [outcome(rest)] }],
    known,
    (check, what) => `stedet for ${check}, ${what}`,
  );

test("what holds is no problem", () => {
  expect(problems({ holds: true })).toEqual([]);
});

test("what does not hold but is accounted for is no problem", () => {
  expect(problems({ anomaly: "kendt" })).toEqual([]);
});

test("what does not hold and is not accounted for tells both numbers and the check", () => {
  expect(problems({})).toEqual([
    expect.objectContaining({ file: "a.csv", check: "Totalen passer", value: "Total: 3.911", expected: "3.956" }),
  ]);
});

test("a total that does not add up says which number is the table's and which the source's", () => {
  expect(problems({ recomputed: "sammenlagt" })).toEqual([
    expect.objectContaining({ value: "Total: tabellens tal giver 3.911", expected: "3.956, som kilden trykker" }),
  ]);
});

test.each([true, false])("an account that does not exist is a problem, whether it holds (%s) or not", (holds) => {
  expect(problems({ holds, anomaly: "ukendt" })).toEqual([
    expect.objectContaining({ expected: "at uoverensstemmelsen »ukendt« står i data/anomalies.csv" }),
  ]);
});

test("an account of what adds up now must go, and the place is named", () => {
  expect(problems({ holds: true, anomaly: "kendt" })).toEqual([
    expect.objectContaining({ action: expect.stringMatching(/fjern »kendt« i stedet for total, Total/) }),
  ]);
});
