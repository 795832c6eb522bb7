import { expect, test } from "vitest";
import { sharedCells } from "../../src/kommuner/shared-cells.ts";

const cell = (row: string, column = "pladser") => ({ dataset: "a", row, column });

test("two measures have a group of cells in common where they rest on the same cell, and not on the same column", () => {
  const [both = [], first = [], second = []] = sharedCells([[cell("x"), cell("y")], [cell("x")], [cell("y")]]);
  const share = (one: readonly string[], other: readonly string[]): boolean => one.some((own) => other.includes(own));
  expect([share(both, first), share(both, second), share(first, second)]).toEqual([true, true, false]);
});
