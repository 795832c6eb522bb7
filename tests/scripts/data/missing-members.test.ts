import { expect, test } from "vitest";
import { missingMembers } from "../../../scripts/data/missing-members.ts";
import type { Problem } from "../../../scripts/data/problem.ts";

const cell = (file: string, row: number): Problem => ({
  ...{ file, row, column: "kilde", value: "k-2018", expected: "et id", action: "Ret id'et." },
  list: "kilde",
});

test("a name that several tables know is missing from its list, which is told once", () => {
  const other: Problem = { file: "c.csv", expected: "noget", action: "Ret det." };
  expect(missingMembers([cell("a.csv", 2), cell("a.csv", 3), other, cell("b.csv", 2)])).toEqual([
    expect.objectContaining({ file: "data/sources.csv", expected: expect.stringContaining("3 celler i 2 filer") }),
    other,
  ]);
});

test("a name in one table is told where it stands", () => {
  const cells = [cell("a.csv", 2), cell("a.csv", 3)];
  expect(missingMembers(cells)).toEqual(cells);
});
