import { expect, test } from "vitest";
import { matrix } from "../../../src/analysis/reading/matrix.ts";
import * as col from "../../../src/model/columns.ts";
import type { MatrixReading } from "../../../src/model/reading.ts";
import { aTable } from "./a-table.ts";

const table = aTable(
  {
    emne: col.choice("Emne", "Emnet.", { penge: "Penge", regler: "Regler" }),
    opgave: col.category("Opgave", "Opgaven."),
    aktoer: col.category("Aktør", "Aktøren."),
    rolle: col.choice("Rolle", "Rollen.", { betaler: "Betaler", beslutter: "Beslutter" }),
    vilkaar: col.optional(col.text("Vilkår", "Vilkårene.")),
  },
  ["opgave", "aktoer"],
  [
    { emne: "regler", opgave: "Skrive regler", aktoer: "Kommunen", rolle: "beslutter", vilkaar: null },
    { emne: "penge", opgave: "Betale", aktoer: "Regionen", rolle: "betaler", vilkaar: "Halvdelen" },
    { emne: "penge", opgave: "Betale", aktoer: "Kommunen", rolle: "betaler", vilkaar: null },
    { emne: "penge", opgave: "Låne", aktoer: "Kommunen", rolle: "beslutter", vilkaar: null },
    { emne: "penge", opgave: "Låne", aktoer: "Kommunen", rolle: "betaler", vilkaar: null },
  ],
);
const reading: MatrixReading = { as: "matrix", rows: "opgave", columns: "aktoer", cell: "rolle", groups: "emne" };

test("each group has the columns that it has rows in, those of most rows first", () => {
  const { grouped } = matrix(table, reading);
  expect(grouped.map(({ code, across }) => [code, across])).toEqual([
    ["penge", ["Kommunen", "Regionen"]],
    ["regler", ["Kommunen"]],
  ]);
});

test("each line has a cell for every column, with its rows by what is written there", () => {
  const [money] = matrix(table, reading).grouped;
  const codes = money?.lines.map(({ code, cells }) => [code, cells.map((cell) => cell.map((role) => role.code))]);
  expect(codes).toEqual([
    ["Betale", [["betaler"], ["betaler"]]],
    ["Låne", [["betaler", "beslutter"], []]],
  ]);
});

test("what is left of a row is told in its cell", () => {
  expect(matrix(table, reading).details.map(({ name }) => name)).toEqual(["vilkaar"]);
});
