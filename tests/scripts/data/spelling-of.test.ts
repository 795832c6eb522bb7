import { expect, test } from "vitest";
import { isSpellingOf } from "../../../scripts/data/spelling-of.ts";
import { kommuneRow } from "../../../src/model/kommune.ts";
import { readTable } from "../../../scripts/data/read-table.ts";
import { files } from "./the-data.ts";

const { rows } = readTable(files, { file: "data/kommuner.csv", schema: kommuneRow, key: ["kommunekode"] }, undefined);
const kommuner = kommuneRow.array().parse(rows);

test("every spelling that the sources have is one", () => {
  const refused = kommuner.flatMap(({ kommune, aliasser }) =>
    (aliasser?.split("|") ?? []).filter((alias) => !isSpellingOf(alias, kommune)),
  );
  expect(refused).toEqual([]);
});

test.each([
  ["Kbh.", "København"],
  ["Frb", "Frederiksberg"],
  ["Fakse", "Faxe"],
  ["Lyngby", "Lyngby-Taarbæk"],
  ["Ringk.-Skjern", "Ringkøbing-Skjern"],
  ["Mors Kommune", "Morsø"],
])("%s is a spelling of %s", (written, kommune) => {
  expect(isSpellingOf(written, kommune)).toBe(true);
});

test("a name of seven letters may have two of them wrong, and one of six only one", () => {
  expect([isSpellingOf("Tistet", "Thisted"), isSpellingOf("Thistad", "Thisted")]).toEqual([true, true]);
  expect([isSpellingOf("Vibork", "Viborg"), isSpellingOf("Vibåk", "Viborg")]).toEqual([true, false]);
});

test("no direction, and no word that tables put in the place of a municipality, is a spelling of any", () => {
  const words =
    "Nord Syd Øst Vest Midt Høje Ring Vej Lang Han Kan Man Alle Total Region Kommune Kommuner Danmark Jylland Fyn Øvrige Andre Landet".split(
      " ",
    );
  const taken = words.filter((word) => kommuner.some(({ kommune }) => isSpellingOf(word, kommune)));
  expect(taken).toEqual([]);
});
