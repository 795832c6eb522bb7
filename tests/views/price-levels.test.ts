import { expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { viewOf } from "./tables.ts";

const prices = {
  columns: columns(
    z.object({
      aar: col.year("Året."),
      prisniveau: col.priceLevel("Prisniveauet."),
      pris: col.price("Pris", "Prisen.", "kr."),
    }),
  ),
  key: ["aar", "prisniveau"],
  rows: [
    { aar: 2018, prisniveau: "2019-priser", pris: 100 },
    { aar: 2018, prisniveau: "løbende", pris: 98 },
    { aar: 2019, prisniveau: "løbende", pris: 103 },
  ],
};
const shown = (rest: Partial<View>, rows = prices.rows) =>
  resolve({ ...prices, rows }, viewOf({ measure: "pris", x: "aar", form: "prikker", ...rest }));

test("prices of different years stand on no axis where nothing tells them apart", () => {
  expect(
    shown(
      {},
      prices.rows.filter(({ pris }) => pris !== 98),
    ),
  ).toEqual({
    refused:
      "Beløb i 2019-priser og løbende priser kan ikke stå på samme akse, for en krone er ikke lige meget værd i dem. Vælg ét prisniveau, eller vis dem hver for sig.",
  });
  expect(shown({ series: "prisniveau" })).toMatchObject({ marks: [{ value: 100 }, { value: 98 }, { value: 103 }] });
});

test("a choice of one price level says which it is, and which there are beside it", () => {
  expect(shown({ filters: { prisniveau: ["løbende"] } })).toMatchObject({
    notes: ["Vist er løbende priser. Kilden har også tal i 2019-priser, som ikke kan stå på samme akse."],
  });
  expect(shown({ filters: { prisniveau: ["løbende"], aar: ["2019"] } })).toMatchObject({ notes: [] });
});
