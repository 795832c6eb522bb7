import { expect, test } from "vitest";
import { resolve } from "../../src/views/resolve.ts";
import { places, viewOf } from "./tables.ts";

const asked = { filters: { aar: ["2018"] }, series: "ejer" } as const;
const lacksOne = {
  ...places,
  rows: places.rows.map((row) =>
    row["kommune"] === "Læsø" && row["ejer"] === "privat" ? { ...row, pladser: null } : row,
  ),
};

test("a whole of which a part is not told is no bar among whole ones, and no hundred per cent", () => {
  for (const how of [{ form: "stablet" }, { shown: "andel" }] as const) {
    expect(resolve(lacksOne, viewOf({ ...asked, ...how }))).toMatchObject({
      x: { items: [{ code: "Morsø" }] },
      notes: expect.arrayContaining(["Ikke med: Læsø, hvor kilden ikke har alle delene."]),
    });
  }
});

test("a whole that the source does not print lacks no part", () => {
  const rows = places.rows.map((row) => (row["ejer"] === "alle" ? { ...row, pladser: null } : row));
  expect(resolve({ ...places, rows }, viewOf({ ...asked, form: "stablet" }))).toMatchObject({
    x: { items: [{ code: "Morsø" }, { code: "Læsø" }] },
    notes: [],
  });
});

test("parts that stand beside each other are shown though one of them is not told", () => {
  expect(resolve(lacksOne, viewOf({ ...asked, form: "soejler" }))).toMatchObject({
    x: { items: [{ code: "Morsø" }, { code: "Læsø" }] },
    notes: [],
  });
});
