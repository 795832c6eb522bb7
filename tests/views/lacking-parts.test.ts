import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { isRefusal } from "../../src/views/refusal.ts";
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

test("of small pictures each whole is named with its own, and many are told by their number", () => {
  const both = viewOf({ series: "ejer", facet: "aar", form: "stablet" });
  expect(resolve(lacksOne, both)).toMatchObject({
    notes: expect.arrayContaining(["Ikke med: Læsø (2018 og 2024), hvor kilden ikke har alle delene."]),
  });
  const own = lacksOne.rows.filter(({ aar }) => aar === 2018);
  const rows = [
    ...own.filter(({ kommune }) => kommune === "Morsø"),
    ...["A", "B", "C", "D", "E", "F", "G"].flatMap((kommune) =>
      own.filter((row) => row["kommune"] === "Læsø").map((row) => ({ ...row, kommune })),
    ),
  ];
  expect(resolve({ ...lacksOne, rows }, viewOf({ ...asked, form: "stablet" }))).toMatchObject({
    notes: expect.arrayContaining(["Ikke med: 7 af de 8, hvor kilden ikke har alle delene."]),
  });
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

test("what a printed sum holds may be untold in part, for the sum is what is drawn", () => {
  const dataset = published.find(({ id }) => id === "sundhedsklynger-midler");
  if (!dataset) throw new Error("sundhedsklynger-midler is not there");
  const resolved = resolve(dataset, viewOf({ measure: "beloeb_kr", x: "region", series: "betaler", form: "stablet" }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  expect(resolved.x.items.map(({ label }) => label)).toContain("Hovedstaden");
  expect(resolved.notes.join(" ")).not.toContain("ikke har alle delene");
});
