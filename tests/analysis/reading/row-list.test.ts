import { expect, test } from "vitest";
import { rowList } from "../../../src/analysis/reading/row-list.ts";
import * as col from "../../../src/model/columns.ts";
import { aTable } from "./a-table.ts";

const shape = {
  nr: col.numbered("Nr.", "Nummeret."),
  emne: col.category("Emne", "Emnet."),
  tekst: col.text("Tekst", "Teksten."),
  note: col.optional(col.text("Note", "Noten.")),
};
const rows = [
  { nr: 1, emne: "Børn og unge", tekst: "Første opgave", note: null },
  { nr: 1, emne: "Børn og unge", tekst: "Anden opgave", note: "Haster" },
  { nr: 2, emne: "Voksne", tekst: "Tredje opgave", note: null },
  { nr: 2, emne: "Voksne", tekst: "Fjerde opgave", note: null },
];

test("rows stand under their first dimension, and what a group has in common is said once", () => {
  const list = rowList(aTable(shape, ["nr", "tekst"], rows, { view: null }));
  expect(list.groups?.name).toBe("emne");
  expect(list.grouped.map(({ code, rows: own }) => [code, own.length])).toEqual([
    ["Børn og unge", 2],
    ["Voksne", 2],
  ]);
  expect(list.told.map(({ name }) => name)).toEqual(["nr"]);
  expect(list.lead?.name).toBe("tekst");
  expect(list.details.map(({ name }) => name)).toEqual(["note"]);
});

test("a number or a letter of a list names no row, and neither does a name that many share", () => {
  const lettered = { ...shape, bogstav: col.text("Bogstav", "Bogstavet.") };
  const own = [...rows, ...rows].map((row, at) => ({
    ...row,
    tekst: `${row.tekst} ${at}`,
    bogstav: "abcdefgh"[at] ?? "",
  }));
  expect(rowList(aTable(lettered, ["emne", "bogstav"], own, { view: null })).lead?.name).toBe("tekst");
});

test("few rows for each code are one list without headings", () => {
  const list = rowList(aTable(shape, ["tekst"], rows.slice(1, 3), { view: null }));
  expect(list.groups).toBeUndefined();
  expect(list.grouped).toHaveLength(1);
});

test("dated rows stand in order under their years; what is known by its year alone comes last in it, and undated rows last of all", () => {
  const dated = { fra: col.optional(col.date("Fra", "Begyndelsen.")), tekst: col.text("Tekst", "Teksten.") };
  const own = [
    { fra: "2023", tekst: "hele året" },
    { fra: null, tekst: "uden dato" },
    { fra: "2023-02-01", tekst: "i februar" },
    { fra: "2022-06", tekst: "i juni" },
    { fra: "2023-02", tekst: "engang i februar" },
  ];
  const list = rowList(aTable(dated, ["tekst"], own, { reads: { as: "timeline", from: "fra" } }));
  expect(list.grouped.map(({ code }) => code)).toEqual(["2022", "2023", ""]);
  expect(list.grouped[1]?.rows.map(({ tekst }) => tekst)).toEqual(["i februar", "engang i februar", "hele året"]);
});

test("the number of a key figure is the one that the first picture shows, and what else is in the units of rows comes after it", () => {
  const figures = {
    navn: col.category("Navn", "Navnet.", { namesMeasure: true }),
    krav: col.value("Krav", "Kravet.", "enhed"),
    resultat: col.value("Resultat", "Resultatet.", "enhed"),
    enhed: col.category("Enhed", "Enheden."),
  };
  const own = [1, 2, 3].map((at) => ({ navn: `navn ${at}`, krav: at, resultat: at, enhed: "huse" }));
  const list = rowList(
    aTable(figures, ["navn"], own, { view: { measure: "resultat", x: "navn" }, reads: { as: "figures" } }),
  );
  expect(list.figures.map(({ name }) => name)).toEqual(["resultat", "krav"]);
  expect(list.lead?.name).toBe("navn");
});
