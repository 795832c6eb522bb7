import { describe, expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { rowAddress } from "../../src/model/row-address.ts";

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
      for (const { measure, account } of measures) {
        const ours = measure.per !== undefined || account.cells.length > 1;
        expect(account.origin).toBe(ours ? "beregnet" : "trykt");
        expect(account.formula === null).toBe(!ours);
      }
    });
  },
);
