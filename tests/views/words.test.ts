import { expect, test } from "vitest";
import type { Column } from "../../src/model/shape.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import type { View } from "../../src/views/view.ts";
import { viewSubtitle, viewTitle } from "../../src/views/words.ts";
import { shownAt } from "../explorer/shown-at.ts";
import { list, places, things, viewOf } from "./tables.ts";

/** The columns of the small table, where its municipalities make up a whole. */
const disjoint: Column[] = places.columns.map((column) =>
  column.name === "kommune" ? { ...column, disjoint: true } : column,
);

function resolved(rest: Partial<View>, table = places): Resolved {
  const answer = resolve(table, viewOf(rest));
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

test("a title says what is shown, and by what, as a sentence does", () => {
  const view = { filters: { aar: ["2018"], ejer: ["kommunal", "privat"] }, series: "ejer" };
  expect(viewTitle(resolved(view))).toBe("Pladser fordelt på kommuner og ejer");
});

test("a title says years as a newspaper does, and divides only what can be added", () => {
  expect(viewTitle(resolved({ x: "aar", series: "kommune", filters: { ejer: ["privat"] } }))).toBe(
    "Pladser år for år, fordelt på kommuner",
  );
  const share = { measure: "andel", x: "aar", series: "kommune", filters: { ejer: ["privat"] } };
  expect(viewTitle(resolved(share))).toBe("Belægning år for år efter kommuner");
});

test("a subtitle says the unit, and what is the same for everything in the picture", () => {
  const beds = { measure: "beds", filters: { aar: ["2018"] } };
  const columns = places.columns.map((column) =>
    column.name === "pladser" ? { ...column, name: "beds", unit: "senge" } : column,
  );
  const rows = places.rows.map(({ pladser = null, ...row }) => ({ ...row, beds: pladser }));
  expect(viewSubtitle(resolved(beds, { ...places, columns, rows }))).toBe("senge · 2018 · Opgjort");
  const share = { measure: "andel", filters: { aar: ["2018"], ejer: ["privat"] } };
  expect(viewSubtitle(resolved(share))).toMatch(/^procent · /);
});

test("what a table counts is called what its rows are, or rows", () => {
  const counted = resolved({ measure: "raekker" }, things);
  expect(counted.measure.unit).toBe("tilbud");
  expect(viewTitle(counted)).toBe("Tilbud fordelt på kommuner");
  expect(viewTitle(resolved({ measure: "raekker" }, list))).toBe("Rækker fordelt på kommuner");
});

test("a subtitle does not say again what the title counts, unless there is nothing else to say", () => {
  const counting = { measure: "raekker", filters: { aar: ["2018"] } };
  expect(viewSubtitle(resolved(counting, list))).not.toMatch(/rækker/);
  expect(viewSubtitle(resolved({ measure: "raekker" }, list))).toBe("antal rækker");
});

test("rows that are narrowed to what nobody has decided say so, and rows of a table that holds nothing else do not", () => {
  const counted = { measure: "raekker", x: "ejer" } as const;
  const of = (...statuses: string[]) => ({
    columns: places.columns.filter(({ role }) => role !== "measure"),
    key: places.key,
    rows: places.rows.map((row, at) => ({ ...row, status: statuses[at % statuses.length] ?? null })),
  });
  const narrowed = resolved({ ...counted, filters: { status: ["udkast"] } }, of("udkast", "aftalt"));
  const notAsked = { ...narrowed, fixed: narrowed.fixed.map(({ asked: _, ...one }) => one) };
  expect(viewSubtitle(notAsked)).toBe("antal rækker · udkast");
  expect(viewSubtitle(resolved(counted, of("udkast")))).toBe("antal rækker");
});

test("a subtitle says the unit under a headline that does not, whatever the title of the view says", () => {
  const view = { filters: { aar: ["2018"], ejer: ["privat"] } };
  expect(viewSubtitle(resolved(view), "Pladser i Nordjylland")).not.toMatch(/antal pladser/);
  expect(viewSubtitle(resolved(view), "Hvad tilbuddene har plads til")).toMatch(/^antal pladser · 2018/);
});

test("a kind of figure is said where it stands alone, unless it is that something was counted", () => {
  const without = (status: string) => {
    const rows = places.rows.filter(({ aar }) => aar === 2018).map((row) => ({ ...row, status }));
    const columns = places.columns.filter(({ name }) => name !== "aar");
    return viewSubtitle(resolved({ filters: {} }, { ...places, columns, key: ["kommune", "ejer"], rows }));
  };
  expect(without("budget")).toBe("antal pladser · Budget");
  expect(without("opgjort")).toBe("antal pladser");
});

test("a title says what its values are divided by, and the line under it of what year that is, where it is another", () => {
  const people = (aar: number) => ({
    aar,
    indbyggere: new Map([
      [825, 1500],
      [773, 20_000],
    ]),
  });
  const per = (aar: number, rest: Partial<View> = {}) => {
    const answer = resolve(
      places,
      viewOf({ filters: { aar: ["2018"], ejer: ["privat"] }, shown: "pr-indbygger", ...rest }),
      people(aar),
    );
    if (isRefusal(answer)) throw new Error(answer.refused);
    return [viewTitle(answer), viewSubtitle(answer)];
  };
  expect(per(2018)).toEqual(["Pladser pr. 10.000 indbyggere efter kommuner", "2018 · ejer: privat · Opgjort"]);
  expect(per(2020)[1]).toBe("2018 · ejer: privat · Opgjort · folketal fra 2020");
});

test("one place that is left is told under the title, and is no split", () => {
  const one = resolved({
    x: "kommune",
    series: "ejer",
    filters: { aar: ["2018"], kommune: ["Læsø"], ejer: ["privat", "kommunal"] },
  });
  expect([viewTitle(one), viewSubtitle(one)]).toEqual(["Pladser fordelt på ejer", "2018 · Læsø · Opgjort"]);
});

test("a title runs no two prepositions together, and closes a clause with a comma", () => {
  const called = (title: string, rest: Partial<View> = {}) => {
    const columns = places.columns.map((column) => (column.name === "andel" ? { ...column, title } : column));
    return viewTitle(
      resolved({ measure: "andel", filters: { aar: ["2018"], ejer: ["privat"] }, ...rest }, { ...places, columns }),
    );
  };
  expect(called("Pladser, andel")).toBe("Andel af pladser efter kommuner");
  const byYear = { x: "aar", series: "kommune", filters: { ejer: ["privat"] } };
  expect(called("Pladser, indeks", byYear)).toBe("Indeks for pladser år for år efter kommuner");
  expect(called("Pladser, ændring siden 2018", byYear)).toBe("Ændring i pladser siden 2018, år for år efter kommuner");
  expect(called("Takst efter")).toBe("Takst efter, opdelt på kommuner");
  expect(called("Kvote, hvor tankestreger er 0")).toBe("Kvote, hvor tankestreger er 0, efter kommuner");
  expect(called("Børn 0-17 år", { x: "aar", series: "kommune", filters: { ejer: ["privat"] } })).toBe(
    "Børn 0-17 år, år for år efter kommuner",
  );
});

test("a column that is only called a number gives way to what all rows name, which is then not said again", () => {
  const columns = places.columns.map((column) =>
    column.name === "pladser"
      ? { ...column, title: "Antal", unit: undefined }
      : { ...column, ...(column.name === "ejer" ? { namesMeasure: true as const } : {}) },
  );
  const one = resolved({ filters: { aar: ["2018"], ejer: ["privat"] } }, { ...places, columns });
  expect([viewTitle(one), viewSubtitle(one)]).toEqual(["Privat fordelt på kommuner", "2018 · Opgjort"]);
});

test("a share of what a choice has narrowed says of what, once, and a share of all of it says nothing more", () => {
  const shares = (filters: View["filters"]) => {
    const answer = resolved({ shown: "andel", filters }, { ...places, columns: disjoint });
    return [viewTitle(answer), viewSubtitle(answer)];
  };
  expect(shares({ aar: ["2018"], ejer: ["privat"] })).toEqual([
    "Andel af pladser (kun »Privat«) efter kommuner",
    "procent · 2018 · Opgjort",
  ]);
  expect(shares({ aar: ["2018"], ejer: ["alle"] })[0]).toBe("Andel af pladser efter kommuner");
  expect(viewTitle(resolved({ filters: { aar: ["2018"], ejer: ["privat"] } }))).toBe("Pladser fordelt på kommuner");
});

test.each([
  ["tilsynspladser", "form=prikker&f.aar=2022&f.opgoerelse=*", /^Pladser efter område/],
  ["erhvervshus-resultatmaal", "maal=krav&f.enhed=forløb", /^Krav efter mål/],
  ["nygodkendte-plejefamilier", "x=godkendt&serie=-&f.forhold=Ophørt+efter+eget+ønske", /^Plejefamilier efter /],
  ["pladser-pr-kommune", "", /^Pladser fordelt på /],
])("numbers of which some may hold others are not said to be divided: %s?%s", (id, query, title) => {
  expect(viewTitle(shownAt(id, query))).toMatch(title);
});

test("what belongs to one municipality belongs to several where there are values of several", () => {
  const titles = ["x=klynge&vis=andel", "x=kommune&vis=pr-indbygger", "f.kommune=Faxe&form=tal"].map((query) =>
    viewTitle(shownAt("klyngemidler-sjaelland", query)),
  );
  expect(titles).toEqual([
    expect.stringContaining("af kommunernes bidrag"),
    expect.stringMatching(/^Kommunernes bidrag pr\. indbygger/),
    expect.stringMatching(/^Kommunens bidrag/),
  ]);
});
