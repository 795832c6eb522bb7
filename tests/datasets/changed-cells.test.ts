import { randomInt, randomLcg } from "d3";
import { expect, test } from "vitest";
import { settledDatasets as datasets, settledFiles as files } from "../scripts/data/settled-data.ts";
import { tablesOf, toldOf, type Table } from "./changed.ts";
import type { Row } from "./raw-tables.ts";

/** How often each table is changed, and the share of changed digits that may pass unseen. */
const ROUNDS = 12;
const MOST_UNSEEN = 0.05;

const tables = tablesOf(files, datasets);
const below = randomInt.source(randomLcg(20181128));
const oneOf = <T>(items: readonly T[]): T | undefined => items[below(items.length)()];

/** The rows with one digit of one measured number another, and where; undefined for a table that measures nothing. */
function withOtherDigit({ columns, rows }: Table): { rows: Row[]; change: string } | undefined {
  const measures = columns.filter(({ role }) => role === "measure");
  const cell = oneOf(
    rows.flatMap((row, at) =>
      measures.flatMap(({ name }) => (/\d/.test(row[name] ?? "") ? [{ at, name, text: row[name] ?? "" }] : [])),
    ),
  );
  if (!cell) return undefined;
  const place = oneOf([...cell.text.matchAll(/\d/g)].map(({ index }) => index)) ?? 0;
  const digit = (Number(cell.text[place]) + 1 + below(9)()) % 10;
  const text = cell.text.slice(0, place) + String(digit) + cell.text.slice(place + 1);
  return {
    rows: rows.with(cell.at, { ...rows[cell.at], [cell.name]: text }),
    change: `række ${cell.at + 2}, ${cell.name}: ${cell.text} → ${text}`,
  };
}

test("the tables as they are have nothing told of them", () => {
  expect([...toldOf(files, datasets, new Map(tables.map((table) => [table, table.rows])))]).toEqual([]);
});

test("of a hundred digits changed at random no more than five pass unseen", () => {
  const tried: string[] = [];
  const unseen: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const changes = tables.flatMap((table) => {
      const changed = withOtherDigit(table);
      return changed ? [{ table, ...changed }] : [];
    });
    const told = toldOf(files, datasets, new Map(changes.map(({ table, rows }) => [table, rows])));
    for (const { table, change } of changes) {
      tried.push(change);
      if (!told.has(table.dataset.id)) unseen.push(`${table.dataset.id}, ${change}`);
    }
  }
  expect(tried.length).toBeGreaterThan(1000);
  expect(unseen.length / tried.length, unseen.join("\n")).toBeLessThan(MOST_UNSEEN);
});

test("a row that is deleted is missed in every table", () => {
  for (let round = 0; round < ROUNDS; round++) {
    const changed = new Map(
      tables.map((table) => [table, table.rows.toSpliced(below(table.rows.length)(), 1)] as const),
    );
    const told = toldOf(files, datasets, changed);
    expect(datasets.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
  }
});
