import { describe, expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import type { Published } from "../../src/model/published.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import type { Account } from "../../src/model/traced.ts";

/** Whether a value is one that we put where the source has none, such as a nought for a dash. */
function isFilled({ key, rows, columns }: Published, { cells }: Account): boolean {
  return cells.some(({ row: address, column }) => {
    const from = columns.find(({ name }) => name === column)?.fills?.column;
    const row = rows.find((candidate) => rowAddress(key, candidate) === address);
    return from !== undefined && row?.[from] === null;
  });
}

test("a nought that we read where the source has a dash is ours, and says how it was read", () => {
  const quotaOf = (name: string) =>
    kommuneEntries
      .find(({ kommune }) => kommune.kommune === name)
      ?.measures.find(({ measure: { id } }) => id === "kvote")?.account;
  expect(quotaOf("København")).toMatchObject({ origin: "beregnet", formula: "en tankestreg i kilden er læst som 0" });
  expect(quotaOf("Furesø")).toMatchObject({ origin: "trykt", formula: null });
});

describe.each(kommuneEntries.map(({ kommune, measures }) => [kommune.kommune, measures] as const))(
  "%s",
  (_, measures) => {
    test("has no number that does not lead to rows of its own dataset, with a source and lines", () => {
      for (const { dataset, account } of measures) {
        expect(account.cells.length).toBeGreaterThan(0);
        for (const cell of account.cells) {
          expect(cell.dataset).toBe(dataset.id);
          const { key, rows } = publishedDataset(dataset.id);
          const row = rows.find((candidate) => rowAddress(key, candidate) === cell.row);
          expect(row?.["linjer"]).toMatch(/\d/);
          expect(typeof row?.[cell.column]).toBe("number");
        }
      }
    });

    test("says the arithmetic of every number that the source does not print", () => {
      for (const { dataset, measure, account } of measures) {
        const ours = measure.per !== undefined || account.cells.length > 1 || isFilled(dataset, account);
        expect(account.origin).toBe(ours ? "beregnet" : "trykt");
        expect(account.formula === null).toBe(!ours);
      }
    });
  },
);
