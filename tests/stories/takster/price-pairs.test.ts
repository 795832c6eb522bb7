import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import tilsynstakster from "../../../src/datasets/tilsynstakster.ts";
import { pairTable } from "../../../src/stories/takster/price-pairs.ts";

const [price] = rowsOf(tilsynstakster);
if (!price) throw new Error("no price is published");
const at = (aar: number, takst_kr: number) => ({ ...price, aar, takst_kr });
const difference = (from: number, to: number) =>
  pairTable([{ hvad: "Tilsyn", dataset: tilsynstakster, sides: [at(2019, from), at(2020, to)] }], "Ændring").rows.map(
    ({ forskel }) => forskel,
  );

test("a pair of prices tells how much the second is above or below the first, in parts of the first", () => {
  expect(difference(200, 250)).toEqual(["+25,0\u00a0%", "+25,0\u00a0%"]);
  expect(difference(250, 200)).toEqual(["−20,0\u00a0%", "−20,0\u00a0%"]);
  expect(difference(200, 200)).toEqual(["0,0\u00a0%", "0,0\u00a0%"]);
});
