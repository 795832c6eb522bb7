import { expect, test } from "vitest";
import { commonText } from "../../../src/components/dataset/common-text.ts";
import type { Column } from "../../../src/model/shape.ts";

const column = { description: "d", optional: false, type: "text" } as const;
const columns: Column[] = [
  { ...column, name: "aar", title: "År", role: "time", type: "integer" },
  { ...column, name: "hus", title: "Erhvervshus", role: "place" },
  { ...column, name: "fra", title: "Gælder fra", role: "time", grain: "date" },
  { ...column, name: "tilsyn", title: "Socialtilsyn", role: "place", type: "choice", labels: { oest: "Øst" } },
  { ...column, name: "kvote", title: "Kvotens status", role: "dimension", type: "choice", labels: { p: "Planlagt" } },
  { ...column, name: "status", title: "Status", role: "status", type: "choice", labels: { opgjort: "Opgjort" } },
];
const said = (shared: Record<string, string | number>): string => commonText(columns, new Map(Object.entries(shared)));

test("what all rows share is one sentence with what a status means", () => {
  expect(said({ aar: 2021, hus: "Erhvervshus Fyn" })).toBe("Alle oplysninger gælder 2021 og Erhvervshus Fyn.");
  expect(said({ aar: 2021, status: "opgjort" })).toBe(
    "Alle oplysninger gælder 2021 og er opgjort: talt eller målt, efter at det er sket.",
  );
});

test("rows are about a place, whose name keeps its capital", () => {
  expect(said({ tilsyn: "oest" })).toBe("Alle oplysninger gælder Socialtilsyn Øst.");
  expect(said({ status: "opgjort" })).toMatch(/^Alle oplysninger er opgjort: /);
});

test("of a status of its own it is said what it is", () => {
  expect(said({ kvote: "p" })).toBe("Fælles for alle rækker: kvoten er planlagt.");
});

test("what all rows are or are not is said without its yes or no", () => {
  const labels = { ja: "Ja", nej: "Nej" };
  const followed: Column = { ...column, name: "i", title: "I opfølgningen", role: "dimension", type: "choice", labels };
  const text = (answer: string): string => commonText([followed], new Map([["i", answer]]));
  expect(text("ja")).toBe("Fælles for alle rækker: i opfølgningen.");
  expect(text("nej")).toBe("Fælles for alle rækker: ikke i opfølgningen.");
});

test("the day that rows are in force from stands for its year", () => {
  expect(said({ aar: 2022, fra: "2022-07-01" })).toBe("Alle oplysninger gælder fra 1. juli 2022.");
  expect(said({ fra: "2022-07-01", status: "opgjort" })).toBe(
    "Alle oplysninger gælder fra 1. juli 2022 og er opgjort: talt eller målt, efter at det er sket.",
  );
});

test("what was in force was so at one time, which is said once", () => {
  expect(said({ status: "gaeldende" })).toBe("Alle oplysninger gjaldt, da bilaget blev skrevet.");
  expect(said({ aar: 2021, tilsyn: "oest", status: "gaeldende" })).toBe(
    "Alle oplysninger gjaldt Socialtilsyn Øst i 2021.",
  );
  expect(said({ aar: 2022, fra: "2022-07-01", status: "gaeldende" })).toBe(
    "Alle oplysninger gjaldt fra 1. juli 2022 og stadig, da bilaget blev skrevet.",
  );
});

test("numbers in force may be set for a time after they were written, and rules are no numbers", () => {
  const counted: Column = { ...column, name: "antal", title: "Antal", role: "measure", type: "integer" };
  const text = (rowsAre?: string): string =>
    commonText([...columns, counted], new Map([["status", "gaeldende"]]), rowsAre);
  expect(text()).toBe("Alle tal er fastsat: det, der gælder ifølge bilaget.");
  expect(text("regler")).toBe("Alle regler gjaldt, da bilaget blev skrevet.");
});

test("a year that is only the first of several is not the one that rows are about", () => {
  const first: Column = { ...column, name: "aar", title: "Første år", role: "time", grain: "year", type: "integer" };
  expect(commonText([first], new Map([["aar", 2025]]))).toBe("Fælles for alle rækker: første år 2025.");
});

test("the budget of an application is not said to be granted", () => {
  expect(said({ status: "ansoegt" })).toBe("Alle oplysninger er fra budgettet i en ansøgning.");
});

test("rows with numbers are told of as numbers", () => {
  const counted: Column = { ...column, name: "antal", title: "Antal", role: "measure", type: "integer" };
  expect(commonText([...columns, counted], new Map([["aar", 2021]]))).toBe("Alle tal gælder 2021.");
});

test("rows that share nothing are said nothing of", () => {
  expect(said({})).toBe("");
});

test("a span of years is one thing, and figures that are reported by those they are about are said to be so", () => {
  const year = { ...column, role: "time", type: "integer" } as const;
  const span: Column[] = [
    { ...year, name: "fra_aar", title: "Startår" },
    { ...year, name: "til_aar", title: "Slutår", begins: "fra_aar" },
    { ...column, name: "status", title: "Status", role: "status", labels: { selvrapporteret: "Selvrapporteret" } },
  ];
  const text = (shared: Record<string, string | number>): string => commonText(span, new Map(Object.entries(shared)));
  expect(text({ fra_aar: 2019, til_aar: 2022, status: "selvrapporteret" })).toBe(
    "Alle oplysninger er selvrapporteret. Fælles for alle rækker: 2019-2022.",
  );
  expect(text({ til_aar: 2022 })).toBe("Fælles for alle rækker: slutår 2022.");
});
