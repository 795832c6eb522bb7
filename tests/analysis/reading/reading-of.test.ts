import { expect, test } from "vitest";
import { readingOf } from "../../../src/analysis/reading/reading-of.ts";
import * as col from "../../../src/model/columns.ts";
import { aTable } from "./a-table.ts";

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

test("rows that name a measure each, in units of their own, are key figures", () => {
  const shape = {
    noegletal: col.category("Nøgletal", "Hvad tallet er.", { namesMeasure: true }),
    vaerdi: col.value("Værdi", "Tallet.", "enhed"),
    enhed: col.category("Enhed", "Enheden."),
  };
  const rows = range(4).map((at) => ({ noegletal: `nøgletal ${at}`, vaerdi: at, enhed: at % 2 ? "huse" : "børn" }));
  expect(readingOf(aTable(shape, ["noegletal"], rows))).toEqual({ as: "figures" });
  const again = rows.map((row, at) => ({ ...row, noegletal: at % 2 ? "huse i alt" : "børn i alt" }));
  const view = { measure: "vaerdi", x: "noegletal", only: { enhed: "huse" } };
  expect(readingOf(aTable(shape, ["noegletal", "vaerdi"], again, { view })).as).toBe("table");
});

test("rows about numbers are a table, and rows of which few have a number a list", () => {
  const shape = {
    gruppe: col.choice("Gruppe", "Gruppen.", ["a", "b"]),
    tekst: col.text("Tekst", "Teksten."),
    antal: col.optional(col.count("Antal", "Antallet.", "børn")),
  };
  const rows = range(8).map((at) => ({ gruppe: at % 2 ? "a" : "b", tekst: `tekst ${at}`, antal: at }));
  const view = { measure: "antal", x: "gruppe" };
  expect(readingOf(aTable(shape, ["gruppe", "tekst"], rows, { view: null })).as).toBe("table");
  const few = rows.map((row, at) => ({ ...row, antal: at === 0 ? 1 : null }));
  expect(readingOf(aTable(shape, ["gruppe", "tekst"], few, { view: null })).as).toBe("list");
  const counted = { view: { ...view, measure: "raekker" }, rowsAre: "punkter" };
  expect(readingOf(aTable(shape, ["gruppe", "tekst"], few, counted)).as).toBe("list");
});

test("prose with a date in most rows is a timeline, but not where it has one date or two", () => {
  const shape = { dato: col.date("Dato", "Dagen."), tekst: col.text("Tekst", "Teksten.") };
  const rows = range(6).map((at) => ({ dato: `2020-0${at + 1}`, tekst: `tekst ${at}` }));
  expect(readingOf(aTable(shape, ["dato", "tekst"], rows, { view: null }))).toEqual({ as: "timeline", from: "dato" });
  const sameDay = rows.map((row) => ({ ...row, dato: "2020-01" }));
  expect(readingOf(aTable(shape, ["dato", "tekst"], sameDay, { view: null })).as).toBe("list");
});

test("municipalities in groups are members of them, where there are enough for a map", () => {
  const shape = { ...col.kommune("Kommunen."), klynge: col.choice("Klynge", "Klyngen.", ["nord", "syd"]) };
  const rows = range(12).map((at) => ({ kommunekode: 101 + at, kommune: `K${at}`, klynge: at % 2 ? "nord" : "syd" }));
  const view = { measure: "raekker", x: "klynge" };
  expect(readingOf(aTable(shape, ["kommune"], rows, { view }))).toEqual({ as: "members", groups: "klynge" });
  expect(readingOf(aTable(shape, ["kommune"], rows.slice(0, 9), { view })).as).toBe("list");
});

test("what a dataset declares goes before what its columns say", () => {
  const shape = { dato: col.date("Dato", "Dagen."), tekst: col.text("Tekst", "Teksten.") };
  const rows = range(6).map((at) => ({ dato: `2020-0${at + 1}`, tekst: `tekst ${at}` }));
  const reads = { as: "list", lead: "tekst" } as const;
  expect(readingOf(aTable(shape, ["dato"], rows, { reads }))).toEqual(reads);
});
