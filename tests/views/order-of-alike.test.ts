import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import type { ViewTable } from "../../src/views/view-table.ts";
import { viewOf } from "./tables.ts";

describe("the order of what is written alike, and of wholes", () => {
  const table: ViewTable = {
    columns: columns(
      z.object({
        forslag: col.category("Forslag", "Forslaget.", { sums: { Bane: ["Spor", "Tog"] }, disjoint: true }),
        pris: col.price("Pris", "Prisen.", "kr.", { decimals: 2 }),
        beloeb: col.amount("Beløb", "Beløbet.", "kr."),
      }),
    ),
    key: ["forslag"],
    rows: [
      { forslag: "Tog", pris: 6.8112, beloeb: 700 },
      { forslag: "Bus", pris: 6.8121, beloeb: 500 },
      { forslag: "Bane", pris: 6.8133, beloeb: 1100 },
      { forslag: "Spor", pris: 7.2, beloeb: 400 },
    ],
  };
  const order = (rest: Partial<View>): string[] => {
    const resolved = resolve(table, viewOf({ x: "forslag", ...rest }));
    return isRefusal(resolved) ? [] : resolved.x.items.map(({ code }) => code);
  };

  test("values that are written alike stand by name", () => {
    const apart = { forslag: ["Tog", "Bus", "Spor"] };
    expect(order({ measure: "pris", filters: apart })).toEqual(["Spor", "Bus", "Tog"]);
  });

  test("a whole stands below its parts, and in its own place where these are not shown", () => {
    expect(order({ measure: "pris" })).toEqual(["Spor", "Bus", "Tog", "Bane"]);
    expect(order({ measure: "beloeb", filters: { forslag: ["Bane", "Bus"] } })).toEqual(["Bane", "Bus"]);
  });

  test("a thing that is left out because its parts are shown is named", () => {
    const notes = (forslag: string[]) => {
      const resolved = resolve(table, viewOf({ x: "forslag", measure: "beloeb", filters: { forslag } }));
      return isRefusal(resolved) ? [resolved.refused] : resolved.notes;
    };
    expect(notes([])).toEqual(["Ikke med: Bane, som er summen af Spor og Tog."]);
    expect(notes(["Bane", "Bus"])).toEqual([]);
  });
});
