import { expect, test } from "vitest";
import { published } from "../../../src/catalogue.ts";
import { columnHeading } from "../../../src/components/dataset/column-heading.ts";
import { hasPhoneRoom } from "../../../src/components/dataset/phone-room.ts";
import { shownColumns } from "../../../src/components/dataset/table-columns.ts";
import { shownCell } from "../../../src/components/shown-cell.ts";
import { needed } from "../../../src/lib/needed.ts";
import type { Column } from "../../../src/model/shape.ts";

test.each(published.map((dataset) => [dataset.id, dataset] as const))(
  "the rows of %s are told apart by what stands before their first number, as far as a phone has room",
  (_, { key, rows, ...rest }) => {
    const table = shownColumns({ ...rest, key, rows }).map(({ column }) => column);
    const first = table.findIndex(({ role }) => role === "measure");
    if (first === -1) return;
    const before = table.slice(0, first);
    const differing = (columns: readonly Column[]): number =>
      new Set(rows.map((row) => columns.map(({ name }) => row[name]).join("|"))).size;
    const measured = (column: Column) => ({
      head: columnHeading(column),
      texts: rows.map((row) => shownCell(column, row)),
    });
    const [name, ...beside] = before.map(measured);
    const number = table.slice(first, first + 1).map(measured);
    const left = table
      .slice(first)
      .filter(({ name, role }) => key.includes(name) && role !== "measure")
      .filter((column) => differing([...before, column]) > differing(before))
      .filter((column) => name && hasPhoneRoom(name, [...beside, measured(column), ...number]));
    expect(left.map(({ name }) => name)).toEqual([]);
  },
);

test("the journeys of one place are told apart beside their times, and a number that few rows have stands after all else", () => {
  const travel = needed(
    published.find(({ id }) => id === "rejsetider"),
    "rejsetider",
  );
  const names = shownColumns(travel).map(({ column }) => column.name);
  expect(names.slice(0, 3)).toEqual(["fra", "situation", "minutter"]);
  expect(names.at(-1)).toBe("minutter_til");
});

test("a phone has room for three columns of a few words, and not for four", () => {
  const [place, words] = [
    { head: "Startsted", texts: ["Nykøbing Falster"] },
    { head: "Situation", texts: ["Længere end lovet", "I dag"] },
  ];
  const minutes = { head: "Tid i minutter", texts: ["90"] };
  expect(hasPhoneRoom(place, [words, minutes])).toBe(true);
  expect(hasPhoneRoom(place, [words, words, minutes])).toBe(false);
  expect(hasPhoneRoom(place, [{ ...words, texts: ["x".repeat(30)] }])).toBe(false);
});
