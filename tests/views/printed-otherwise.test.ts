import { expect, test } from "vitest";
import { resolve } from "../../src/views/resolve.ts";
import { shownAt } from "../explorer/shown-at.ts";
import { places, viewOf } from "./tables.ts";

const asked = { filters: { aar: ["2018"] }, series: "ejer" } as const;
const NOTE = "Alle, Læsø: Kilden skriver 32 pladser, men delene giver 30.";
const printsMore = {
  ...places,
  rows: places.rows.map((row) =>
    row["kommune"] === "Læsø" && row["ejer"] === "alle" ? { ...row, pladser: Number(row["pladser"]) + 2 } : row,
  ),
};

test("a printed sum that is not that of its parts is told of where these are written as one, and not elsewhere", () => {
  for (const how of [{ form: "stablet" }, { shown: "andel" }] as const) {
    expect(resolve(printsMore, viewOf({ ...asked, ...how }))).toMatchObject({ notes: expect.arrayContaining([NOTE]) });
    expect(resolve(places, viewOf({ ...asked, ...how }))).toMatchObject({
      notes: expect.not.arrayContaining([expect.stringMatching(/Kilden skriver/)]),
    });
  }
  expect(resolve(printsMore, viewOf({ ...asked, form: "soejler" }))).toMatchObject({ notes: [] });
});

test("more than three such sums are counted, and three are told one by one", () => {
  const names = ["Læsø", "Morsø", "Thisted", "Rebild"];
  const printed = (size: number) => {
    const rows = names.slice(0, size).flatMap((kommune, at) =>
      Object.entries({ alle: 9, kommunal: 2, privat: 5 }).map(([ejer, pladser]) => ({
        ...{ aar: 2018, kommune, kommunekode: at + 1, ejer, pladser, andel: 50, status: "opgjort" },
      })),
    );
    const resolved = resolve({ ...places, rows }, viewOf({ ...asked, form: "stablet" }));
    return "notes" in resolved ? resolved.notes : [];
  };
  expect(printed(3)).toEqual(
    names.slice(0, 3).map((name) => `Alle, ${name}: Kilden skriver 9 pladser, men delene giver 7.`),
  );
  expect(printed(4)).toEqual(["4 steder skriver kilden en anden sum, end delene giver."]);
});

test("a printed sum that differs by rounding alone is no other sum, but what is drawn is said to be ours", () => {
  const columns = places.columns.map((column) =>
    column.name === "pladser" ? { ...column, rounded: true as const } : column,
  );
  const rows = places.rows.map((row) =>
    row["kommune"] === "Læsø" && row["ejer"] === "alle" ? { ...row, pladser: Number(row["pladser"]) + 1 } : row,
  );
  const stacked = viewOf({ ...asked, form: "stablet" });
  expect(resolve({ ...places, columns, rows }, stacked)).toMatchObject({
    notes: ["Hver søjles sum har vi beregnet. Kilden trykker op til 1 plads mere eller mindre."],
  });
  expect(resolve({ ...places, rows }, stacked)).toMatchObject({
    notes: [expect.stringContaining("skriver 31 pladser")],
  });
});

test("sums of money for clusters that the source prints a krone apart are said to be ours, as amounts and as shares", () => {
  for (const [query, which] of [
    ["", "Hver søjles sum"],
    ["vis=andel", "Summerne"],
  ] as const)
    expect(shownAt("sundhedsklynger-midler", query).notes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          new RegExp(`^${which} har vi beregnet\\. Kilden trykker op til 1\\skr\\. mere eller mindre\\.$`),
        ),
      ]),
    );
});

test("a printed sum of one region among several is told with its region, also where regions are not drawn", () => {
  const { notes } = shownAt(
    "sundhedsklynger-midler",
    "x=betaler&serie=klynge&f.region=Syddanmark&f.region=Sjælland&form=stablet",
  );
  expect(notes).toContainEqual(expect.stringMatching(/^Alle klynger, Regionen, Syddanmark: Kilden skriver /));
});

test("a key figure that is a total of others stands among them, where they overlap and make no sum", () => {
  expect(shownAt("tilsynets-noegletal", "")).toMatchObject({
    x: {
      items: expect.arrayContaining([expect.objectContaining({ label: expect.stringMatching(/^Tilbud .* i alt$/) })]),
    },
  });
});
