import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import * as col from "../../src/model/columns.ts";
import { blankCells } from "../../src/views/blank-cells.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import type { ViewTable } from "../../src/views/view-table.ts";
import { invented } from "../charts/drawn.ts";
import { viewOf } from "./tables.ts";

function toldOf(table: ViewTable, view: Partial<View>): string[] {
  const resolved = resolve(table, viewOf({ form: "tavle", ...view }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return blankCells(resolved);
}

const table = (...cells: (readonly [aar: number, slags: string])[]): ViewTable =>
  invented(
    {
      aar: col.year("Året."),
      slags: col.category("Slags", "Slagsen."),
      antal: col.count("Antal", "Antallet.", "sager"),
    },
    ["aar", "slags"],
    cells.map(([aar, slags]) => ({ aar, slags, antal: 3 })),
  );
const view = { measure: "antal", x: "aar", series: "slags" };

test("a column of a coloured table that is blank in some years says which years it has", () => {
  const filled = [2021, 2022, 2023].map((aar) => [aar, "A"] as const);
  expect(toldOf(table(...filled, [2022, "B"]), view)).toEqual(["»B« har kun tal for 2022."]);
  expect(toldOf(table(...filled, [2022, "B"], [2023, "B"]), view)).toEqual(["»B« har ikke tal for 2021."]);
  expect(toldOf(table(...filled), view)).toEqual([]);
});

test("many blanks are told together", () => {
  const diagonal = ["A", "B", "C", "D"].map((slags, at) => [2021 + at, slags] as const);
  expect(toldOf(table(...diagonal), view)).toEqual(["Et tomt felt har intet tal i det, der er valgt."]);
});

test("another form, whose blanks are no cells, is not told of", () => {
  expect(toldOf(table([2021, "A"], [2022, "B"]), { ...view, form: "soejler" })).toEqual([]);
});

test("inspections that are not divided say in which year they were not", () => {
  const of = publishedDataset("gennemfoerte-tilsyn");
  const first = defaultView(of);
  if (!first) throw new Error("no picture");
  const [note] = toldOf(of, { ...first, x: "aar", series: "art", filters: {}, form: "tavle" });
  expect(note).toMatch(/har kun tal for|har ikke tal for|tomt felt/);
});
