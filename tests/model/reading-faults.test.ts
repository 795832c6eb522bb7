import { expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { readingFaults } from "../../src/model/reading-faults.ts";
import { columns } from "../../src/model/shape.ts";

const all = columns(
  z.object({
    opgave: col.category("Opgave", "Opgaven."),
    aktoer: col.category("Aktør", "Aktøren."),
    rolle: col.choice("Rolle", "Rollen.", { betaler: "Betaler" }),
    antal: col.count("Antal", "Antallet.", null),
  }),
);

test("a matrix of columns that are there, in the roles that a matrix has, is without fault", () => {
  expect(readingFaults(all, { as: "matrix", rows: "opgave", columns: "aktoer", cell: "rolle" })).toEqual([]);
});

test("a column that is not there is named, with the part of the declaration that names it", () => {
  expect(readingFaults(all, { as: "list", groups: "emne" })).toEqual([
    { column: "emne", expected: "en kolonne i datasættet; »groups« i »reads« nævner den" },
  ]);
});

test("a number is no actor, and the fault says what would be one", () => {
  expect(readingFaults(all, { as: "matrix", rows: "opgave", columns: "antal", cell: "rolle" })).toEqual([
    { column: "antal", expected: "en inddeling eller et sted, for »columns« i »reads«; kolonnen er et tal" },
  ]);
});
