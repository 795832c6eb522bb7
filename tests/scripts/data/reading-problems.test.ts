import { expect, test } from "vitest";
import { readingProblems } from "../../../scripts/data/reading-problems.ts";
import kompetencer from "../../../src/datasets/styringsaftale-kompetencer.ts";
import { columns } from "../../../src/model/shape.ts";

test("a declared reading that names a column the dataset does not have stops publication, and says where to mend it", () => {
  const broken = { ...kompetencer, reads: { as: "timeline", from: "dato" } as const };
  expect(readingProblems(broken, columns(kompetencer.row))).toEqual([
    {
      file: "src/datasets/styringsaftale-kompetencer.ts",
      column: "dato",
      expected: "en kolonne i datasættet; »from« i »reads« nævner den",
      action: "Ret »reads« i datasættet social/styringsaftale-kompetencer.",
    },
  ]);
  expect(readingProblems(kompetencer, columns(kompetencer.row))).toEqual([]);
});
