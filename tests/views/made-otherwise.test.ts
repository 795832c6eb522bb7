import { expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { viewOf } from "./tables.ts";

const ways = ["Én gang", null, "Hver måned", null];
const table = {
  columns: columns(
    z.object({
      aar: col.year("Året."),
      pris: col.score("Pris", "Prisen.", "kr."),
      opgoerelse: col.optional(col.text("Opgørelse", "Hvad prisen er for.")),
    }),
  ),
  key: ["aar"],
  breaksBy: "opgoerelse",
  rows: ways.map((opgoerelse, at) => ({ aar: 2016 + at, pris: 10 + at, opgoerelse })),
};

test("a cell that says nothing of how a value is made up says what the one before it in time says", () => {
  const told = (base: string): string[] => {
    const resolved = resolve(table, viewOf({ measure: "pris", x: "aar", shown: "forskel", form: "linjer", base }));
    if (isRefusal(resolved)) throw new Error(resolved.refused);
    return resolved.marks.map(({ x }) => x);
  };
  expect(told("2016")).toEqual(["2016", "2017"]);
  expect(told("2019")).toEqual(["2018", "2019"]);
});
