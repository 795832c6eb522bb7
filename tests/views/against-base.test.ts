import { describe, expect, test } from "vitest";
import { z } from "zod";
import { published } from "../../src/catalogue.ts";
import { needed } from "../../src/lib/needed.ts";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { viewTitle } from "../../src/views/words.ts";
import { shownAt } from "../explorer/shown-at.ts";
import { answer, in2018, refusal } from "./answers.ts";
import { list, places, things, viewOf } from "./tables.ts";

const overTime = { x: "aar", series: "kommune", filters: { ejer: ["privat"] }, shown: "indeks" } as const;

/** The small table with these numbers of private places, year by year. */
function withPlaces(numbers: Record<string, Record<number, number>>) {
  const rows = Object.entries(numbers).flatMap(([kommune, years], at) =>
    Object.entries(years).map(([aar, pladser]) => ({
      ...{ aar: Number(aar), kommune, kommunekode: at + 1, ejer: "privat", pladser },
      ...{ andel: 50, status: "opgjort" },
    })),
  );
  return { ...places, rows };
}

const told = (numbers: Record<string, Record<number, number>>, rest: Partial<View> = {}) => {
  const resolved = resolve(withPlaces(numbers), viewOf({ ...overTime, ...rest }));
  if (isRefusal(resolved)) return resolved;
  return {
    base: resolved.base,
    values: resolved.marks.map(({ x, series, value }) => `${series} ${x}: ${Math.round(value)}`),
    notes: resolved.notes.join(" "),
  };
};

describe("a change takes two years", () => {
  const lone = { ...places, rows: places.rows.filter(({ aar }) => aar === 2018) };

  test.each(["indeks", "aendring", "forskel"] as const)("%s of one year names the only year there is", (shown) => {
    for (const split of [{ x: "aar", series: "kommune" }, { x: "kommune" }]) {
      const what = shown === "indeks" ? "Et indeks" : "En ændring";
      expect(refusal({ ...split, shown }, lone)).toBe(
        `Der er kun tal for 2018. ${what} kræver to år. Vis tallene, som de er.`,
      );
    }
  });

  test("one year that is chosen of several is told apart from the only one, and years that are not split are asked for", () => {
    const chosen = { ...overTime, filters: { ...overTime.filters, ...in2018.filters } };
    expect(refusal(chosen)).toMatch(/^Valget har kun tal for 2018\./);
    expect(refusal({ x: "kommune", ...in2018, shown: "indeks" })).toMatch(/Vælg år under »Opdelt efter«/);
  });

  test("a table without years is said to have none", () => {
    const columns = places.columns.filter(({ name }) => name !== "aar");
    const rows = lone.rows.map(({ aar: _aar, ...row }) => row);
    const timeless = { columns, key: ["kommune", "ejer"], rows };
    expect(refusal({ x: "kommune", shown: "indeks" }, timeless)).toMatch(/ikke delt på år/);
  });

  test("series of which none has two years are refused, and so is a base year that stands alone", () => {
    expect(told({ Læsø: { 2018: 20 }, Morsø: { 2019: 30 } })).toEqual({
      refused: expect.stringMatching(/^Ingen af dem har tal for to år/),
    });
    const alone = { Læsø: { 2018: 20 }, Morsø: { 2019: 30, 2020: 40 } };
    expect(told(alone, { base: "2018" })).toEqual({
      refused: expect.stringMatching(
        /har ikke tal for andre år at måle mod\. Vælg et andet basisår, for eksempel 2019\.$/,
      ),
    });
  });

  test("a base year without numbers is refused with one that has some", () => {
    expect(told({ Læsø: { 2018: 20, 2019: 40, 2020: 60 } }, { base: "1999" })).toEqual({
      refused: "Der er ingen tal for 1999 at sammenligne med. Vælg et andet basisår, for eksempel 2018.",
    });
  });
});

describe("the year that a change begins from", () => {
  test("is the first that all series have, or most of them", () => {
    const late = { Læsø: { 2018: 20, 2019: 40, 2020: 60 }, Morsø: { 2019: 30, 2020: 60 } };
    expect(told(late)).toMatchObject({
      base: "2019",
      values: ["Læsø 2018: 50", "Læsø 2019: 100", "Læsø 2020: 150", "Morsø 2019: 100", "Morsø 2020: 200"],
    });
  });

  test("is the first of several that all have", () => {
    const even = { Læsø: { 2018: 20, 2019: 40, 2020: 60 }, Morsø: { 2018: 30, 2019: 30, 2020: 60 } };
    expect(told(even)).toMatchObject({ base: "2018" });
  });

  test("is never the last, which nothing has changed since", () => {
    const late = { Læsø: { 2018: 20, 2019: 40, 2020: 60 }, Morsø: { 2019: 30, 2020: 60 } };
    const most = { ...late, Thy: { 2018: 10, 2020: 20 }, Mors: { 2018: 10, 2020: 20 } };
    expect(told(most)).toMatchObject({
      base: "2018",
      notes: expect.stringContaining("Ikke med: Morsø, som ikke har tal for 2018."),
    });
  });

  test("is named with the series that do not have it, and with those that had nothing then", () => {
    const late = { Læsø: { 2018: 20, 2019: 40 }, Morsø: { 2019: 30, 2020: 60 }, Thy: { 2018: 0, 2019: 10 } };
    const { notes } = Object.assign({ notes: "" }, told(late, { base: "2018" }));
    expect(notes).toContain("Ikke med: Morsø, som ikke har tal for 2018.");
    expect(notes).toContain("Ikke med: Thy, hvor tallet for 2018 er 0.");
    const split = { ...overTime, facet: "ejer", filters: {}, base: "2018" };
    const rows = places.rows.filter(
      ({ aar, ejer, kommune }) => aar === 2024 || ejer === "privat" || kommune === "Læsø",
    );
    expect(resolve({ ...places, rows }, viewOf(split))).toMatchObject({
      notes: expect.arrayContaining(["Ikke med: Morsø (Kommunal), som ikke har tal for 2018."]),
    });
    expect(told({ Læsø: { 2018: 20, 2019: 40 } })).toMatchObject({ notes: expect.not.stringContaining("Ikke med") });
  });

  test("is warned of where few more or fewer make a large percentage, but not where the change is a number", () => {
    const few = { Læsø: { 2018: 3, 2019: 6 }, Morsø: { 2018: 30, 2019: 33 } };
    for (const shown of ["indeks", "aendring"] as const) {
      expect(told(few, { shown })).toMatchObject({
        notes: expect.stringContaining("Ét af tallene for 2018 er under 10."),
      });
    }
    expect(told({ ...few, Thy: { 2018: 4, 2019: 5 } })).toMatchObject({
      notes: expect.stringContaining("Nogle af tallene for 2018 er under 10."),
    });
    expect(told(few, { shown: "forskel" })).toMatchObject({ notes: expect.not.stringContaining("under 10") });
    for (const [first, isSmall] of [
      [9, true],
      [10, false],
    ] as const) {
      const { notes } = Object.assign({ notes: "" }, told({ Læsø: { 2018: first, 2019: 60 } }));
      expect(notes.includes("under 10"), `${first}`).toBe(isSmall);
    }
  });
});

describe("tasks of supervision, told against a year that is not the first", () => {
  const { measure, notes } = shownAt("socialtilsyn-opgaver", "vis=forskel&basis=2019");

  test("are not said to have changed since then", () => {
    expect(measure.title).toMatch(/ i forhold til 2019$/);
    expect(viewTitle(shownAt("socialtilsyn-opgaver", "vis=forskel&basis=2019"))).toContain(" i forhold til 2019");
    expect([...notes, measure.title].join(" ")).not.toContain("siden");
    expect(shownAt("socialtilsyn-opgaver", "vis=forskel&basis=2018").measure.title).toMatch(/ siden 2018$/);
  });

  test("name the one that only the base year has, and warn of no number that is not drawn", () => {
    expect(notes).toContainEqual(expect.stringMatching(/^Ikke med: .*BPA.*, som kun har tal for 2019\.$/));
    expect(shownAt("socialtilsyn-opgaver", "vis=aendring&basis=2019").notes.join(" ")).not.toContain("under 10");
  });
});

describe("how many rows there are", () => {
  test("is asked of things, and not of numbers", () => {
    expect(refusal({ measure: "raekker" })).toMatch(/ikke ting, der kan tælles/);
    for (const table of [things, list]) expect(isRefusal(answer({ measure: "raekker" }, table))).toBe(false);
  });

  test("is neither told per inhabitant nor against a base year", () => {
    const counted = { ...overTime, measure: "raekker" };
    for (const shown of ["indeks", "aendring", "forskel"] as const) {
      expect(refusal({ ...counted, shown }, things)).toMatch(/ikke målt år for år/);
    }
    expect(refusal({ measure: "raekker", shown: "pr-indbygger" }, things)).toMatch(/ikke vises pr\. indbygger/);
  });

  test("is divided into shares where no row is the sum of others", () => {
    const counted = { ...in2018, measure: "raekker", series: "ejer", shown: "andel" } as const;
    expect(refusal(counted, things)).toMatch(/delt i dele, der tilsammen er det hele/);
    const parts = { ...things, rows: things.rows.filter(({ ejer }) => ejer !== "alle") };
    expect(isRefusal(answer(counted, parts))).toBe(false);
  });
});

test("what is told against a number in doubt is in doubt, and what is told against another is not", () => {
  const table = withPlaces({ Læsø: { 2018: 20, 2019: 40, 2020: 50 }, Morsø: { 2018: 30, 2019: 60, 2020: 60 } });
  const doubted = {
    ...table,
    columns: [...table.columns, ...columns(z.object({ tvivl: col.optional(col.text("Tvivl", "Hvorfor.")) }))],
    rows: table.rows.map((row, at) => ({ ...row, tvivl: at === 0 ? "usikkert tal" : null })),
  };
  for (const shown of ["indeks", "aendring", "forskel"] as const) {
    const answer = resolve(doubted, viewOf({ ...overTime, shown, doubt: "tvivl" }));
    if (isRefusal(answer)) throw new Error(answer.refused);
    expect(new Set(answer.marks.filter(({ series }) => series === "Læsø").map(({ doubt }) => doubt))).toEqual(
      new Set(["usikkert tal"]),
    );
    expect(answer.notes).toContain("Et tal er også i tvivl, når tallet for 2018, som det er målt mod, er det.");
    expect(answer.marks.filter(({ series, doubt }) => series === "Morsø" && doubt !== undefined)).toEqual([]);
  }
});

describe("a change is not told across a change of what the number is of", () => {
  const rates = needed(
    published.find(({ id }) => id === "tilsynstakster"),
    "tilsynstakster",
  );
  const one = { prisniveau: ["løbende"], stoerrelse: ["0-7"], tilsyn: ["Nord"] };
  const view = (rest: Partial<View>) =>
    resolve(rates, viewOf({ measure: "takst_kr", x: "aar", series: "ydelse", shown: "aendring", ...rest }));
  const ways = new Map(
    rates.rows
      .filter((row) => row["tilsyn"] === "Nord" && row["ydelse"] === "skaerpet_tilsyn" && row["opgoerelse"] !== null)
      .map((row) => [String(row["aar"]), row["opgoerelse"]]),
  );
  const [first = ""] = [...ways.keys()].sort();
  const same = new Set([...ways].filter(([, way]) => way === ways.get(first)).map(([year]) => year));

  test("of several series the one that is broken ends at its break, and says so", () => {
    const resolved = view({ filters: one, base: first });
    if (isRefusal(resolved)) throw new Error(resolved.refused);
    const own = resolved.marks.filter(({ series }) => series === "skaerpet_tilsyn").map(({ x }) => x);
    expect(ways.size).toBeGreaterThan(same.size);
    expect(own.filter((year) => !same.has(year))).toEqual([]);
    expect(resolved.notes.join(" ")).toContain(`hvor tallet er gjort op på en anden måde end i ${first}.`);
    expect(resolved.marks.some(({ series, x }) => series === "tilsyn" && !same.has(x))).toBe(true);
  });

  test("from a year after the break all later years are told, and those before it are not", () => {
    const after = [...ways.keys()].filter((year) => !same.has(year)).sort()[0] ?? "";
    const resolved = view({ filters: { ...one, ydelse: ["skaerpet_tilsyn"] }, base: after });
    if (isRefusal(resolved)) throw new Error(resolved.refused);
    expect(resolved.marks.map(({ x }) => x).filter((year) => same.has(year))).toEqual([]);
    expect(resolved.marks.length).toBeGreaterThan(2);
    expect(resolved.notes).toContain(`Ikke med: de år, hvor tallet er gjort op på en anden måde end i ${after}.`);
  });
});

test("six that have no number in the base year are named, and more are counted", () => {
  const names = Array.from({ length: 7 }, (_, at) => `Kommune ${at + 1}`);
  const without = (size: number) => {
    const late = Object.fromEntries(names.slice(0, size).map((name) => [name, { 2024: 30 }]));
    const answered = told({ Fjordland: { 2018: 20, 2024: 25 }, ...late }, { base: "2018" });
    return "notes" in answered ? answered.notes : answered.refused;
  };
  expect(without(6)).toMatch(/Ikke med: Kommune 1, .* og Kommune 6, som ikke har tal for 2018\./);
  expect(without(7)).toContain("Ikke med: 7 af de 8, som ikke har tal for 2018.");
});
