import { expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { viewSubtitle } from "../../src/views/words.ts";
import { viewOf } from "./tables.ts";

/** What municipalities are to pay by a budget, beside the children that are counted. */
const payments = {
  columns: columns(
    z.object({
      aar: col.year("Året."),
      prisniveau: col.tellsOf(["betaling"], col.priceLevel("Prisniveauet.")),
      ...col.kommune("Kommunen."),
      betaling: col.amount("Betaling", "Beløbet.", "kr."),
      boern: col.count("Børn", "Antallet.", "børn"),
      status: col.tellsOf(["betaling"], col.status("budget", "regnskab")),
    }),
  ),
  key: ["aar", "prisniveau", "kommune"],
  rows: ["Læsø", "Morsø"].map((kommune, at) => ({
    ...{ aar: 2019, prisniveau: "løbende", kommune, kommunekode: at, betaling: 900 + at, boern: 30 + at },
    status: "budget",
  })),
};

const shown = (measure: string) => {
  const resolved = resolve(payments, viewOf({ measure }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return resolved;
};

test("a status and a price level are told of the measures that they are of, and of no other", () => {
  expect(viewSubtitle(shown("betaling"))).toMatch(/løbende priser.*Budget/);
  expect(viewSubtitle(shown("boern"))).not.toMatch(/løbende|Budget/);
  expect(shown("betaling").marks.map(({ status }) => status)).toEqual(["budget", "budget"]);
  expect(shown("boern").marks.map(({ status }) => status)).toEqual([null, null]);
});
