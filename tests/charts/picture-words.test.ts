import { expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import { drawn, invented } from "./drawn.ts";

const staff = (rows: [opdeling: string, kategori: string, ansatte: number][]) =>
  invented(
    {
      opdeling: col.category("Opdeling", "Hvordan."),
      kategori: col.category("Kategori", "Hvem.", { disjoint: true }),
      ansatte: col.count("Ansatte", "Antallet.", "personer"),
    },
    ["opdeling", "kategori"],
    rows.map(([opdeling, kategori, ansatte]) => ({ opdeling, kategori, ansatte })),
  );

const view = { measure: "ansatte", x: "opdeling", series: "kategori", form: "stablet" } as const;

test("rows that have parts of their own are told row by row", () => {
  const { description } = drawn(
    staff([
      ["Efter stilling", "Chef", 1],
      ["Efter stilling", "Konsulenter", 50],
      ["Efter køn", "Kvinder", 40],
      ["Efter køn", "Mænd", 11],
    ]),
    view,
  );
  expect(description).toBe(
    "Ansatte (personer). Efter køn: Kvinder (40) og Mænd (11). Efter stilling: Chef (1) og Konsulenter (50).",
  );
});

test("rows that share their parts are told part by part", () => {
  const { description } = drawn(
    staff([
      ["Nord", "Kvinder", 4],
      ["Nord", "Mænd", 1],
      ["Øst", "Kvinder", 3],
    ]),
    view,
  );
  expect(description).toContain("Kvinder: Nord (4) og Øst (3).");
});

test("no two colons follow each other where only one part is left", () => {
  const { description } = drawn(staff([["Efter køn", "Kvinder", 40]]), { ...view, form: "tal" });
  expect(description).toBe("Ansatte (personer). Kvinder: Efter køn (40).");
});
