import { expect, test } from "vitest";
import { lostTerms } from "../../../scripts/data/lost-terms.ts";
import { anomaly, anomalies, published } from "../../../src/catalogue.ts";

const rows = new Map(published.map((dataset) => [dataset.id, dataset.rows]));
const ID = "unge-i-alt-og-kategorier";

/** The numbers that are lost where a number of the anomaly's own dataset is another. */
const lostWith = (from: number, to: number, held: readonly string[] = []): string[] => {
  const { dataset } = anomaly(ID);
  const corrected = (rows.get(dataset) ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === from ? to : cell])),
  );
  return lostTerms(anomalies, { rows: new Map([...rows, [dataset, corrected]]), held: new Set(held) }).map(
    ({ row, column, expected }) => `${row} ${column} ${/[\d.,]+(?= står der ikke)/.exec(expected)?.[0]}`,
  );
};

test("a reading of ours is held against the rows that it says it is computed from", () => {
  const row = anomalies.findIndex(({ id }) => id === ID) + 2;
  expect(lostWith(15201, 15201)).toEqual(lostWith(0, 0));
  expect(lostWith(15201, 15210).filter((one) => one.startsWith(`${row} `))).toEqual([`${row} laesning_b 15.201`]);
});

test("one that a check holds is told there alone", () => {
  expect(lostWith(15201, 15210, [ID])).toEqual(lostWith(0, 0, [ID]));
});
