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
  expect(said({ aar: 2021, hus: "Erhvervshus Fyn" })).toBe("Alle rækker gælder 2021 og Erhvervshus Fyn.");
  expect(said({ aar: 2021, status: "opgjort" })).toBe(
    "Alle rækker gælder 2021 og har status opgjort (talt eller målt, efter at det er sket).",
  );
});

test("rows are about a place, whose name keeps its capital", () => {
  expect(said({ tilsyn: "oest" })).toBe("Alle rækker gælder Socialtilsyn Øst.");
  expect(said({ status: "opgjort" })).toMatch(/^Alle rækker har status opgjort /);
});

test("of a status of its own it is said what it is", () => {
  expect(said({ kvote: "p" })).toBe("Fælles for alle rækker: kvotens status er planlagt.");
});

test("what does not read as a noun is listed", () => {
  expect(said({ aar: 2022, fra: "2022-07-01" })).toBe("Fælles for alle rækker: år 2022, gælder fra 1. juli 2022.");
  expect(said({ fra: "2022-07-01", status: "opgjort" })).toBe(
    "Fælles for alle rækker: gælder fra 1. juli 2022, status opgjort (talt eller målt, efter at det er sket).",
  );
});

test("rows that share nothing are said nothing of", () => {
  expect(said({})).toBe("");
});
