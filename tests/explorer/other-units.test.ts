import { describe, expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { chooseCodes } from "../../src/explorer/choose.ts";
import { shown } from "../../src/explorer/shown.ts";
import { unitColumns } from "../../src/model/unit-columns.ts";
import { addressOf, viewOf } from "../../src/views/address.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { askedBy, hasValue } from "../../src/views/shown-rows.ts";
import type { ExploredTable } from "../../src/views/explored-table.ts";
import { codesOf } from "../../src/views/view-table.ts";
import { explored } from "./choices.ts";

/** The column that a table's first view is narrowed to a unit in. */
const unitIn = ({ columns, standard }: ExploredTable): string | undefined =>
  [...unitColumns(columns)].find((name) => standard.filters[name]?.length === 1);

/** The codes whose rows have another unit than the first view, and which nothing else that it is narrowed to leaves out. */
const otherCodes = ({ rows, standard }: ExploredTable, unit: string, name: string): string[] => {
  const own = standard.filters[unit]?.[0];
  const { [unit]: _unit, [name]: _name, ...filters } = standard.filters;
  const asked = rows.filter(askedBy({ filters })).filter(hasValue(standard));
  const placed = asked.filter((row) => row[standard.x] !== null);
  const inUnit = codesOf(
    placed.filter((row) => row[unit] === own),
    name,
  );
  return [...codesOf(placed, name)].filter((code) => !inUnit.has(code));
};

const cases = explored.flatMap(([id, table]) => {
  const unit = unitIn(table);
  const names = table.columns.flatMap(({ name, namesMeasure }) => (namesMeasure ? name : []));
  return unit === undefined
    ? []
    : names.flatMap((name) =>
        otherCodes(table, unit, name).map((code) => ({ id, table, unit, name, code, value: `${name} ${code}` })),
      );
});

const [one = expect.fail("no code of another unit")] = cases.filter(({ id }) => id === "socialaftale-noegletal");

describe.each(cases)("$value of $id, in another unit than the first figure", ({ table, name, code }) => {
  test("is shown when it is chosen, and by an address that names nothing else", () => {
    const chosen = chooseCodes(table, table.standard, name, [code]);
    for (const view of [chosen, viewAsked(`f.${name}=${encodeURIComponent(code)}`, table).view]) {
      const answer = shown(table, view);
      expect(isRefusal(answer) ? answer.refused : "").not.toMatch(/^Ingen rækker passer/);
    }
    expect(viewOf(addressOf(chosen, table.standard), table, table.standard)).toEqual({ view: chosen, gone: [] });
  });
});

test("a code of another unit comes in place of those that were chosen, and back", () => {
  const { table, name, unit, code } = one;
  const own = table.standard.filters[unit]?.[0];
  const [first = ""] = codesOf(
    table.rows.filter((row) => row[unit] === own && row["aar"] !== null),
    name,
  );
  const before = chooseCodes(table, table.standard, name, [first]);
  const other = chooseCodes(table, before, name, [first, code]);
  expect(other.filters[name]).toEqual([code]);
  expect(other.filters[unit]).not.toEqual([own]);
  expect(chooseCodes(table, other, name, [first]).filters).toEqual(before.filters);
});

test("a unit that an address names is kept, whatever else it asks for", () => {
  const { table, name, unit, code } = one;
  const own = table.standard.filters[unit]?.[0] ?? "";
  const query = new URLSearchParams([
    [`f.${unit}`, own],
    [`f.${name}`, code],
  ]);
  expect(viewAsked(query.toString(), table).view.filters[unit]).toEqual([own]);
});
