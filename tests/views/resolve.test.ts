import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import type { ViewTable } from "../../src/views/view-table.ts";
import { answer, in2018, marks, refusal, values } from "./answers.ts";
import { places, things, viewOf } from "./tables.ts";

describe("what may be added", () => {
  test("parts are added over a column whose codes share nothing, where no whole is printed beside them", () => {
    const rows = places.rows.filter(({ ejer }) => ejer !== "alle");
    expect(resolve({ ...places, rows }, viewOf(in2018))).toMatchObject({
      marks: [
        { x: "Læsø", value: 30, computed: true, rows: [0, 1] },
        { x: "Morsø", value: 90, computed: true, rows: [2, 3] },
      ],
    });
  });

  test("a printed whole stands in place of the sum of its parts, also where it differs from that", () => {
    const rows = places.rows.map((row) => (row["ejer"] === "alle" ? { ...row, pladser: 29 } : row));
    expect(resolve({ ...places, rows }, viewOf(in2018))).toMatchObject({
      marks: [
        { x: "Læsø", value: 29, computed: false, rows: [0] },
        { x: "Morsø", value: 29, computed: false, rows: [3] },
      ],
    });
  });

  test("the whole goes where its parts are told apart", () => {
    expect(new Set(marks({ ...in2018, series: "ejer" }).map(({ series }) => series))).toEqual(
      new Set(["kommunal", "privat"]),
    );
  });

  test("a whole is counted among the rows, since it is one", () => {
    expect(values({ ...in2018, measure: "raekker" }, things)).toEqual([
      ["Læsø", "", 3],
      ["Morsø", "", 3],
    ]);
  });

  test("a whole stands for its parts where these are not told", () => {
    const rows = places.rows.filter(({ kommune, ejer }) => kommune === "Læsø" || ejer === "alle");
    const resolved = resolve({ ...places, rows }, viewOf(in2018));
    expect(resolved).toMatchObject({
      marks: [
        { x: "Læsø", value: 30, computed: false },
        { x: "Morsø", value: 90, computed: false },
      ],
    });
  });

  test("a whole of a whole is left out beside the parts of either", () => {
    const nested: ViewTable = {
      columns: columns(
        z.object({
          alder: col.choice("Alder", "Alderen.", ["alle", "unge", "voksne"], {
            sums: { alle: "rest" },
            disjoint: true,
          }),
          ejer: col.choice("Ejer", "Ejeren.", ["alle", "privat", "kommunal"], {
            sums: { alle: "rest" },
            disjoint: true,
          }),
          antal: col.count("Antal", "Antallet.", "pladser"),
        }),
      ),
      key: ["alder", "ejer"],
      rows: [
        { alder: "alle", ejer: "alle", antal: 9 },
        { alder: "unge", ejer: "alle", antal: 4 },
        { alder: "voksne", ejer: "privat", antal: 5 },
      ],
    };
    const resolved = resolve(nested, viewOf({ measure: "antal", x: "alder" }));
    expect(resolved).toMatchObject({
      marks: [
        { x: "unge", value: 4 },
        { x: "voksne", value: 5 },
      ],
    });
  });

  test("two wholes without their parts are no parts of each other", () => {
    const wholes: ViewTable = {
      columns: columns(
        z.object({
          alder: col.choice("Alder", "Alderen.", ["alle", "i-alt", "unge"], {
            sums: { alle: "rest", "i-alt": "rest" },
            disjoint: true,
          }),
          antal: col.count("Antal", "Antallet.", "pladser"),
        }),
      ),
      key: ["alder"],
      rows: ["alle", "i-alt"].map((alder) => ({ alder, antal: 9 })),
    };
    expect(resolve(wholes, viewOf({ measure: "antal", x: "alder" }))).toMatchObject({
      marks: [{ x: "alle" }, { x: "i-alt" }],
    });
  });

  test("a whole that is asked for alone is shown as it is printed", () => {
    expect(marks({ filters: { aar: ["2018"], ejer: ["alle"] } })[0]).toMatchObject({ value: 30, computed: false });
  });

  test("a whole is refused beside its parts", () => {
    expect(refusal({ filters: { aar: ["2018"], ejer: ["alle", "privat"] }, series: "ejer" })).toContain(
      "»Alle« er summen",
    );
  });

  test("what was there at one time is not added over years", () => {
    expect(refusal({})).toMatch(/lægger vi ikke sammen over flere år/);
  });

  test("percentages are added over nothing", () => {
    expect(refusal({ ...in2018, measure: "andel" })).toMatch(/Belægning kan ikke lægges sammen over »Ejer«/);
    expect(values({ filters: { aar: ["2018"], ejer: ["alle"] }, measure: "andel" })).toEqual([
      ["Læsø", "", 50],
      ["Morsø", "", 50],
    ]);
  });

  test("a whole may stand beside its parts where nothing is added", () => {
    expect(values({ ...in2018, measure: "andel", series: "ejer" })).toHaveLength(6);
  });
});

describe("what a view names", () => {
  test("a column or a code that is gone is refused by name", () => {
    expect(refusal({ x: "by" })).toContain("»by«");
    expect(refusal({ filters: { ejer: ["fond"] } })).toContain("»fond«");
  });

  test("one column cannot be used twice", () => {
    expect(refusal({ ...in2018, series: "kommune" })).toMatch(/kan ikke dele figuren to gange.*Vælg en anden opdeling/);
  });

  test("filters that leave nothing are refused", () => {
    expect(refusal({ filters: { aar: ["2018"], status: ["budget"] } })).toMatch(/Ingen rækker/);
  });

  test("what is the same for all of it is told, so that it can stand under the headline", () => {
    const resolved = answer(in2018);
    expect(!isRefusal(resolved) && resolved.fixed.map(({ label }) => label)).toEqual(["2018", "Opgjort"]);
  });

  test("a whole goes without saying unless it was asked for, and so does what no row tells", () => {
    const fixed = (rows: typeof places.rows, rest: Partial<View>): string[] => {
      const resolved = resolve({ ...places, rows }, viewOf(rest));
      return isRefusal(resolved) ? [] : resolved.fixed.map(({ label }) => label);
    };
    expect(fixed(places.rows, { filters: { aar: ["2018"], ejer: ["alle"] } })).toEqual(["2018", "Alle", "Opgjort"]);
    expect(
      fixed(
        places.rows.map((row) => ({ ...row, status: null })),
        in2018,
      ),
    ).toEqual(["2018"]);
  });

  test("a mark of rows of several kinds is of none of them", () => {
    const [mark] = marks({ measure: "raekker" }, things);
    expect(mark).toMatchObject({ value: 6, status: null });
    expect(marks({ ...in2018, measure: "raekker" }, things)[0]).toMatchObject({ value: 3, status: "opgjort" });
  });
});

test("codes in an order of their own keep it, and what is not told comes last", () => {
  const table: ViewTable = {
    columns: columns(
      z.object({ trin: col.optional(col.choice("Trin", "Trinnet.", ["lavt", "højt"], { ordered: true })) }),
    ),
    key: ["trin"],
    rows: [{ trin: null }, { trin: "højt" }, { trin: "lavt" }, { trin: null }],
  };
  expect(resolve(table, viewOf({ measure: "raekker", x: "trin" }))).toMatchObject({
    x: { items: [{ code: "lavt" }, { code: "højt" }, { code: "" }] },
  });
});

test("rows are ordered by value unless asked otherwise, and time always runs forward", () => {
  const order = (rest: Partial<View>): string[] => {
    const resolved = answer(rest);
    return isRefusal(resolved) ? [] : resolved.x.items.map(({ code }) => code);
  };
  expect(order(in2018)).toEqual(["Morsø", "Læsø"]);
  expect(order({ ...in2018, order: "navn" })).toEqual(["Læsø", "Morsø"]);
  expect(order({ x: "aar", series: "kommune" })).toEqual(["2018", "2024"]);
});

describe("the order of rows", () => {
  const rows = places.rows.map((row) =>
    row["kommune"] === "Læsø" && row["ejer"] === "privat" ? { ...row, pladser: 500 } : row,
  );
  const order = (rest: Partial<View>): string[] => {
    const resolved = resolve({ ...places, rows }, viewOf({ ...in2018, series: "ejer", ...rest }));
    return isRefusal(resolved) ? [resolved.refused] : resolved.x.items.map(({ code }) => code);
  };

  test("goes by all series together, or by the one that is named", () => {
    expect(order({})).toEqual(["Læsø", "Morsø"]);
    expect(order({ orderBy: "kommunal" })).toEqual(["Morsø", "Læsø"]);
    expect(order({ orderBy: "privat" })).toEqual(["Læsø", "Morsø"]);
  });

  test("goes by the first part where parts of a whole are shown, since together they are the same everywhere", () => {
    expect(order({ shown: "andel" })).toEqual(["Morsø", "Læsø"]);
    expect(order({ shown: "andel", orderBy: "privat" })).toEqual(["Læsø", "Morsø"]);
  });
});

test("rows of several times go by the newest, in series as in small pictures, and what has no number of it stands last", () => {
  const values = [
    ["Ærø", 2018, 900],
    ["Ærø", 2024, 1],
    ["Læsø", 2018, 5],
    ["Læsø", 2024, 7],
    ["Fanø", 2018, 800],
  ] as const;
  const rows = values.map(([kommune, aar, pladser]) => ({ kommune, aar, ejer: "privat", pladser, status: "opgjort" }));
  for (const times of [{ series: "aar" }, { facet: "aar" }]) {
    const resolved = resolve({ ...places, rows }, viewOf({ x: "kommune", ...times }));
    expect(isRefusal(resolved) ? resolved.refused : resolved.x.items.map(({ code }) => code)).toEqual([
      ...["Læsø", "Ærø", "Fanø"],
    ]);
  }
});

test("rows that have no place on an axis of time are left out, and that is said", () => {
  const undated = places.rows.filter(({ aar }) => aar === 2018).map((row) => ({ ...row, aar: null }));
  const table = { ...places, rows: [...places.rows, ...undated] };
  const of = (rest: Partial<View>) => {
    const resolved = resolve(table, viewOf({ filters: { kommune: ["Læsø"], ejer: ["privat"] }, ...rest }));
    return isRefusal(resolved) ? resolved.refused : resolved.notes;
  };
  expect(of({ x: "aar" })).toEqual(["Ikke med: 1\u00a0række uden år."]);
  expect(of({ x: "ejer", filters: { kommune: ["Læsø"], aar: [""] } })).not.toContainEqual(
    expect.stringContaining("uden"),
  );
});
