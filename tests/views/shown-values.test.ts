import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { columns, type Column } from "../../src/model/shape.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { viewSubtitle, viewTitle } from "../../src/views/words.ts";
import { answer, in2018, marks, refusal, values } from "./answers.ts";
import { places, viewOf } from "./tables.ts";

describe("how values are shown", () => {
  const parts = { ...in2018, series: "ejer" };
  test("a share is of the parts of its own bar", () => {
    const shares = values({ ...parts, shown: "andel" }).map(([, , value]) => Math.round(value));
    expect(shares).toEqual([33, 67, 33, 67]);
  });

  test("a share of percentages is refused, and one of what is no part of a sum", () => {
    expect(refusal({ ...parts, measure: "andel", shown: "andel" })).toMatch(/^Tallene er allerede procenter\./);
    const columns = places.columns.map((column) =>
      column.name === "andel" ? { ...column, kind: "score" as const } : column,
    );
    expect(resolve({ ...places, columns }, viewOf({ ...parts, measure: "andel", shown: "andel" }))).toEqual({
      refused: expect.stringMatching(/»Belægning« kan ikke vises som andel, for tallene er ikke dele af en sum/),
    });
  });

  test("a share is refused where a filter has cut a part of the whole away, and given where none is lost", () => {
    const only = (...ejer: string[]) => ({ ...parts, filters: { aar: ["2018"], ejer }, shown: "andel" }) as const;
    expect(refusal(only("kommunal"))).toMatch(/valget i »Ejer« har skåret noget af det væk/);
    expect(refusal({ ...only("kommunal"), series: undefined, x: "ejer" })).toMatch(/skåret noget af det væk/);
    expect(values(only("kommunal", "privat"))).toHaveLength(4);
    expect(refusal(only("alle"))).toMatch(/kræver mindst to dele/);
    expect(values({ ...parts, filters: { aar: ["2018"], kommune: ["Læsø"] }, shown: "andel" })).toHaveLength(2);
  });

  test("an index has its base year at a hundred and rests on the rows of both years", () => {
    const resolved = marks({ x: "aar", series: "kommune", shown: "indeks" });
    expect(resolved.filter(({ x }) => x === "2018").map(({ value }) => value)).toEqual([100, 100]);
    expect(resolved.find(({ x, series }) => x === "2024" && series === "Læsø")).toMatchObject({ computed: true });
    const laesoe = resolved.find(({ x, series }) => x === "2024" && series === "Læsø");
    expect(laesoe?.value).toBeCloseTo(110);
    expect(new Set(laesoe?.rows.map((at) => places.rows[at]?.["aar"]))).toEqual(new Set([2024, 2018]));
  });

  test("nothing is a share of nothing, and nothing is measured against a base of nothing", () => {
    const rows = places.rows.map((row) =>
      row["kommune"] === "Læsø" && row["aar"] === 2018 ? { ...row, pladser: 0 } : row,
    );
    const left = (rest: Partial<View>) => {
      const resolved = resolve({ ...places, rows }, viewOf(rest));
      return isRefusal(resolved) ? [] : [...new Set(resolved.marks.flatMap((mark) => [mark.x, mark.series]))];
    };
    expect(left({ ...parts, shown: "andel" })).toEqual(["Morsø", "kommunal", "privat"]);
    expect(left({ x: "aar", series: "kommune", shown: "indeks" })).toEqual(["2018", "Morsø", "2024"]);
  });

  test("a change needs years, and a base year that there are figures for", () => {
    expect(refusal({ ...in2018, shown: "aendring" })).toMatch(/mindst to år/);
    expect(refusal({ x: "aar", series: "kommune", shown: "aendring", base: "1999" })).toMatch(/ingen tal for 1999/);
  });

  test.each(["score", "change"] as const)("a %s is in proportion to nothing: neither an index nor a change", (kind) => {
    const columns = places.columns.map((column) => (column.name === "andel" ? { ...column, kind } : column));
    for (const shown of ["indeks", "aendring"] as const) {
      const asked = viewOf({ measure: "andel", x: "aar", series: "kommune", filters: { ejer: ["alle"] }, shown });
      expect(resolve({ ...places, columns }, asked)).toEqual({
        refused: expect.stringContaining("kan ikke regnes om til et indeks"),
      });
    }
  });

  test("what is made of sums says that they are ours, and what is made of printed numbers does not", () => {
    const ofSums = expect.stringMatching(/bygger på summer, som vi har beregnet/);
    const printed = { x: "aar", series: "kommune", filters: { ejer: ["privat"] } } as const;
    for (const shown of ["indeks", "aendring", "forskel"] as const) {
      expect(answer({ x: "aar", shown, filters: { ejer: ["privat"] } })).toMatchObject({
        notes: expect.arrayContaining([ofSums]),
      });
      expect(answer({ ...printed, shown })).toMatchObject({ notes: expect.not.arrayContaining([ofSums]) });
    }
    expect(answer({ ...in2018, x: "ejer", shown: "andel" })).toMatchObject({ notes: expect.arrayContaining([ofSums]) });
  });

  test("what is in per cent has no index, but a change in percentage points", () => {
    const asked = viewOf({
      measure: "andel",
      x: "aar",
      series: "kommune",
      filters: { ejer: ["alle"] },
      shown: "indeks",
    });
    expect(resolve(places, asked)).toEqual({ refused: expect.stringMatching(/^Belægning er i procent.*procentpoint/) });
  });

  test("the change of a share is in percentage points, also from nothing", () => {
    const rows = places.rows.map((row) => ({ ...row, andel: row["aar"] === 2018 ? 0 : 40 }));
    const asked = viewOf({ measure: "andel", x: "aar", series: "kommune", filters: { ejer: ["alle"] } });
    expect(resolve({ ...places, rows }, { ...asked, shown: "aendring" })).toMatchObject({
      measure: { unit: "procentpoint", kind: "change" },
      marks: [0, 0, 40, 40].map((value) => ({ value })),
    });
  });

  test("a change stands where time splits each row, without the base year, and can be in the unit of the values", () => {
    const asked = { filters: { ejer: ["privat"] }, series: "aar" };
    expect(values({ ...asked, shown: "forskel" })).toEqual([
      ["Læsø", "2024", 2],
      ["Morsø", "2024", 2],
    ]);
    expect(values({ ...asked, shown: "aendring" }).map(([, year, value]) => [year, Math.round(value)])).toEqual([
      ["2024", 10],
      ["2024", 3],
    ]);
    expect(answer({ ...asked, shown: "forskel" })).toMatchObject({
      measure: { title: "Antallet af pladser, ændring siden 2018", unit: "pladser", kind: "change" },
      notes: [
        "Ændringen siden 2018 har vi beregnet.",
        "Ændringerne er mellem tal af forskellig slags: opgjort og budget.",
      ],
    });
  });

  const bills = (rest: Partial<View>) =>
    resolve(
      {
        columns: columns(
          z.object({
            aar: col.year("Året."),
            ...col.kommune("Kommunen."),
            regning: col.amount("Regning", "Regningen.", "kr."),
            boern: col.count("Børn", "Børnene.", "børn", { one: "barn" }),
            indbyggere: col.count("Indbyggere", "Indbyggerne.", "indbyggere", { one: "indbygger" }),
          }),
        ),
        key: ["aar", "kommune"],
        rows: [
          { aar: 2018, kommune: "Læsø", kommunekode: 825, regning: 900, boern: 6, indbyggere: 1800 },
          { aar: 2018, kommune: "Morsø", kommunekode: 773, regning: 500, boern: 0, indbyggere: 2000 },
        ],
      },
      viewOf({ measure: "regning", ...rest }),
      { aar: 2020, indbyggere: new Map([[825, 1]]) },
    );

  test("kroner are told for one inhabitant, by the number in the same row rather than by the population", () => {
    expect(bills({ shown: "pr-indbygger" })).toMatchObject({
      measure: { unit: "kr. pr. indbygger", decimals: 2 },
      marks: [{ value: 0.5 }, { value: 0.25 }],
      notes: ["Beregnet ud fra »Indbyggere« i de samme rækker."],
    });
    expect(bills({ shown: "pr-indbygger", measure: "indbyggere" })).toHaveProperty("refused");
  });

  test("amounts can be told for each of what their row counts, where it counts any", () => {
    expect(bills({ shown: "pr" })).toMatchObject({
      measure: { unit: "kr. pr. barn", kind: "rate" },
      marks: [{ x: "Læsø", value: 150 }],
      notes: ["Beregnet ud fra »Børn« i de samme rækker.", "Ikke med: Morsø, hvor »Børn« er 0 eller ikke er oplyst."],
    });
    expect(bills({ shown: "pr", measure: "boern" })).toEqual({
      refused: "Kun andre antal og beløb i rækken kan vises pr. barn. Vis tallene, som de er.",
    });
    expect(refusal({ ...in2018, shown: "pr" })).toMatch(/ikke selv noget at dele/);
  });

  test.each([null, 0])("a row whose own base is %s is no rate, and is told of", (boern) => {
    const counted: Column[] = places.columns.map((column) =>
      column.name === "andel" ? { ...column, kind: "count", one: "barn" } : column,
    );
    const rows = places.rows.map((row) => ({ ...row, andel: row["kommune"] === "Læsø" ? 5 : boern }));
    const table = { ...places, columns: counted, rows };
    expect(resolve(table, viewOf({ filters: { aar: ["2018"], ejer: ["privat"] }, shown: "pr" }))).toMatchObject({
      marks: [{ x: "Læsø" }],
      notes: expect.arrayContaining(["Ikke med: Morsø, hvor »Belægning« er 0 eller ikke er oplyst."]),
    });
  });

  test.each([0, undefined])("a municipality with %s inhabitants is no rate, and is told of", (people) => {
    const indbyggere = new Map([[825, 1500], ...(people === undefined ? [] : [[773, people] as const])]);
    expect(resolve(places, viewOf({ ...in2018, shown: "pr-indbygger" }), { aar: 2020, indbyggere })).toMatchObject({
      marks: [{ x: "Læsø" }],
      notes: expect.arrayContaining(["Ikke med: Morsø, hvor indbyggertallet ikke er kendt."]),
    });
  });

  test("a single code of a split is told under the title, not as a split", () => {
    const one = answer({ filters: { aar: ["2018"], ejer: ["privat"] }, series: "ejer" });
    if (isRefusal(one)) throw new Error(one.refused);
    expect([viewTitle(one), viewSubtitle(one)]).toEqual([
      "Pladser fordelt på kommuner",
      "2018 · ejer: privat · Opgjort",
    ]);
  });

  test("a rate for inhabitants needs their number, and says which it leaves out for want of it", () => {
    expect(refusal({ ...in2018, shown: "pr-indbygger" })).toMatch(/kun kendt for kommuner.*Vis tallene, som de er/);
    expect(refusal({ ...in2018, x: "ejer", shown: "pr-indbygger" })).toMatch(/Vælg »Kommune« som rækker/);
    expect(refusal({ ...in2018, measure: "andel", series: "ejer", shown: "pr-indbygger" })).toMatch(
      /^Belægning kan ikke vises pr\. indbygger, for .*Vis tallene, som de er\.$/,
    );
    const resolved = resolve(places, viewOf({ ...in2018, shown: "pr-indbygger" }), {
      aar: 2020,
      indbyggere: new Map([[825, 1500]]),
    });
    expect(resolved).toMatchObject({
      marks: [{ x: "Læsø", value: 200 }],
      notes: ["Beregnet ud fra indbyggertallet i 2020.", "Ikke med: Morsø, hvor indbyggertallet ikke er kendt."],
      divisor: { otherYear: 2020 },
    });
  });
});
