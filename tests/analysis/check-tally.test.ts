import { expect, test } from "vitest";
import { checkTally } from "../../src/analysis/check-tally.ts";
import { published } from "../../src/catalogue.ts";

const outcome = (holds: boolean) => ({ holds, what: "", expected: "", found: "" });

test("checks, the things they examined and those that did not hold are counted apart", () => {
  const checks = [
    { id: "a", title: "A", outcomes: [outcome(true), outcome(false)] },
    { id: "b", title: "B", outcomes: [outcome(true)] },
  ];
  expect(checkTally(checks)).toEqual({ checks: 2, examined: 3, broken: 1 });
});

test("a check that met nothing to examine is not published, and not counted", () => {
  const empty = published.flatMap(({ checks }) => checks).filter(({ outcomes }) => outcomes.length === 0);
  expect(empty.map(({ title }) => title)).toEqual([]);
});
