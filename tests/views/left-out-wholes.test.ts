import { expect, test } from "vitest";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import type { ViewTable } from "../../src/views/view-table.ts";
import { shownAt } from "../explorer/shown-at.ts";
import { places, viewOf } from "./tables.ts";

const one = { filters: { aar: ["2018"], kommune: ["Læsø"] }, x: "ejer" } as const;

function notes(table: ViewTable, view: Partial<View>): readonly string[] {
  const resolved = resolve(table, viewOf(view));
  return isRefusal(resolved) ? [resolved.refused] : resolved.notes;
}

/** The small table with another total in one row, and a whole of which nobody knows the parts. */
const withTotal = (pladser: number, sums: "rest" | "more", title = "Alle"): ViewTable => ({
  ...places,
  columns: places.columns.map((column) =>
    column.name === "ejer" ? { ...column, sums: { alle: sums }, labels: { ...column.labels, alle: title } } : column,
  ),
  rows: places.rows.map((row) =>
    row["aar"] === 2018 && row["kommune"] === "Læsø" && row["ejer"] === "alle" ? { ...row, pladser } : row,
  ),
});

test("the printed total of what is shown stays in words, whatever its parts are said to be", () => {
  for (const sums of ["rest", "more"] as const)
    expect(notes(withTotal(30, sums), one)).toEqual(["Summen ifølge kilden: 30 pladser."]);
  expect(notes(withTotal(30, "rest", "Pladser i alt"), one)).toEqual([
    "Summen ifølge kilden: Pladser i alt (30 pladser).",
  ]);
});

test("totals of several groups are told by what tells them apart", () => {
  expect(notes(places, { ...one, filters: { aar: ["2018"] }, facet: "kommune" })).toEqual([
    "Summerne ifølge kilden: Læsø (30) og Morsø (90).",
  ]);
});

test("totals of the same name are told by what tells them apart, also where that is not drawn", () => {
  const asked = "serie=-&form=soejler&f.betaler=kommuner&f.region=Nordjylland&f.region=Sjælland";
  expect(shownAt("sundhedsklynger-midler", asked).notes).toContainEqual(
    expect.stringMatching(/^Summerne ifølge kilden: Nordjylland \([\d.]+\) og Sjælland \([\d.]+\)\.$/),
  );
});

test("a total of something else is named as one, and its number is not told as the sum of what is shown", () => {
  expect(notes(withTotal(70, "more", "Pladser i alt"), one)).toEqual([
    "Ikke med: Pladser i alt, som ikke er summen af det viste.",
  ]);
  expect(notes(withTotal(70, "rest"), one)).toEqual([]);
});

test("bars that are written with their sums need no sentence", () => {
  const stacked = { ...one, x: "kommune", series: "ejer", form: "stablet" } as const;
  expect(notes(places, stacked)).toEqual([]);
});
