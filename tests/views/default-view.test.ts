import { describe, expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import * as col from "../../src/model/columns.ts";
import { computedTable } from "../../src/views/computed-table.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { places, targets } from "./tables.ts";

describe("the default view", () => {
  test("is found from the columns, narrowed to what may be shown together", () => {
    const view = defaultView(places);
    expect(view).toBeDefined();
    if (view) expect(isRefusal(resolve(places, view))).toBe(false);
  });

  test("is the declared one where there is one, of the newest time", () => {
    const declared = { ...places, view: { measure: "pladser", x: "kommune", series: "ejer" } };
    expect(defaultView(declared)).toMatchObject({
      ...{ measure: "pladser", x: "kommune", series: "ejer", form: "stablet" },
      filters: { aar: ["2024"] },
    });
  });

  test("is of the newest time that has at least half as many rows as the fullest", () => {
    const view = { measure: "pladser", x: "kommune", series: "ejer" };
    const newest = places.rows.filter(({ aar }) => aar === 2024);
    const older = places.rows.filter(({ aar }) => aar === 2018);
    const yearOf = (rows: typeof newest) => defaultView({ ...places, rows: [...older, ...rows], view })?.filters["aar"];
    expect(yearOf(newest.slice(0, older.length / 2))).toEqual(["2024"]);
    expect(yearOf(newest.slice(0, older.length / 2 - 1))).toEqual(["2018"]);
  });

  test("can be declared in a form of its own, and as none", () => {
    const tabled = { ...places, view: { measure: "pladser", x: "kommune", series: "ejer", form: "tavle" } };
    expect(defaultView(tabled)?.form).toBe("tavle");
    expect(defaultView({ ...places, view: null })).toBeUndefined();
  });

  test("can be declared of one code where the whole does not answer", () => {
    const declared = { ...places, view: { measure: "pladser", x: "kommune", only: { ejer: "privat" } } };
    expect(defaultView(declared)).toMatchObject({ filters: { ejer: ["privat"], aar: ["2024"] } });
  });

  test("can be declared of several codes", () => {
    const only = { ejer: ["privat", "kommunal"] };
    const declared = { ...places, view: { measure: "pladser", x: "kommune", series: "ejer", only } };
    expect(defaultView(declared)?.filters).toEqual({ ejer: ["privat", "kommunal"], aar: ["2024"] });
  });

  test("shows all that a column names, whatever their numbers and topics are, but no others than of one time", () => {
    const view = defaultView({ ...targets, view: { measure: "krav", x: "maal" } });
    expect(view?.filters).toEqual({ aar: ["2023"] });
  });

  test("stops the build where it is declared and the rule refuses it", () => {
    expect(() => defaultView({ ...places, view: { measure: "pladser", x: "by" } })).toThrow(/»by«/);
  });

  test("shows nine kinds as small pictures where that shows every course", () => {
    // Names that are too long for rows and legends stand well over a picture.
    const kinds = [..."abcdefghi"].map((letter) => `Art ${letter}, som hedder noget, der er længere end en linje`);
    const courses = computedTable(
      {
        aar: col.year("Året."),
        koen: col.category("Køn", "Kønnet."),
        art: col.category("Art", "Arten."),
        andel: col.share("Andel", "Andelen.", "pct."),
      },
      ["aar", "koen", "art"],
      [2020, 2021, 2022, 2023, 2024].flatMap((aar) =>
        ["kvinder", "mænd"].flatMap((koen) =>
          kinds.map((art, at) => ({
            cells: { aar, koen, art, andel: aar - 2000 + at },
            rests: [{ dataset: "opdigtet", row: `r-${aar}`, kilde: "opdigtet", aar }],
          })),
        ),
      ),
    );
    expect(defaultView(courses)).toMatchObject({ x: "aar", series: "koen", facet: "art", form: "linjer" });
  });

  test("is none for one row, and for a list in which everything is there once", () => {
    expect(defaultView({ ...places, rows: places.rows.slice(1, 2) })).toBeUndefined();
  });
});

test("every default view is allowed by the rule", () => {
  const refused = published.filter((dataset) => {
    const view = defaultView(dataset);
    return view !== undefined && isRefusal(resolve(dataset, view));
  });
  expect(refused.map(({ id }) => id)).toEqual([]);
});
