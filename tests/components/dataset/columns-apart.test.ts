import { expect, test } from "vitest";
import { published } from "../../../src/catalogue.ts";
import { shownColumns } from "../../../src/components/dataset/table-columns.ts";
import { textRoom } from "../../../src/components/dataset/text-room.ts";
import { needed } from "../../../src/lib/needed.ts";

/** How many rows of a dataset differ in some columns. */
const differing = ({ rows }: (typeof published)[number], names: readonly string[]): number =>
  new Set(rows.map((row) => names.map((name) => row[name]).join("|"))).size;

test.each(published.map((dataset) => [dataset.id, dataset] as const))(
  "the rows of %s are told apart by what stands before their numbers, as far as short columns can",
  (_, dataset) => {
    const table = shownColumns(dataset);
    const first = table.findIndex(({ column }) => column.role === "measure");
    const before = table.slice(0, first === -1 ? undefined : first).map(({ column }) => column.name);
    const short = table
      .map(({ column }) => column)
      .filter(({ name, role }) => dataset.key.includes(name) && role !== "measure")
      .filter(({ name }) => textRoom(dataset.rows.map((row) => String(row[name] ?? ""))) === undefined)
      .map(({ name }) => name);
    expect(differing(dataset, before)).toBe(differing(dataset, [...before, ...short]));
  },
);

test("a number that few rows have stands after all else", () => {
  const travel = needed(
    published.find(({ id }) => id === "rejsetider"),
    "rejsetider",
  );
  const names = shownColumns(travel).map(({ column }) => column.name);
  expect(names.slice(0, 3)).toEqual(["fra", "situation", "minutter"]);
  expect(names.at(-1)).toBe("minutter_til");
});
