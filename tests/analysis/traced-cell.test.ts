import { expect, test } from "vitest";
import { tracedCell } from "../../src/analysis/traced-cell.ts";
import tilsynstakster from "../../src/datasets/tilsynstakster.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import { takst } from "./prices.ts";

test("a number of a row has the unit of its column and the address of its row", () => {
  const row = takst(2018, 35_135);
  expect(tracedCell(tilsynstakster, row, "takst_kr")).toEqual({
    ...{ value: 35_135, unit: "kr.", origin: "trykt", formula: null },
    cells: [{ dataset: "tilsynstakster", row: rowAddress(tilsynstakster.key, row), column: "takst_kr" }],
  });
});

test("words are no number", () => {
  expect(() => tracedCell(tilsynstakster, takst(2018, 35_135), "ydelse")).toThrow(/no number in ydelse/);
});
