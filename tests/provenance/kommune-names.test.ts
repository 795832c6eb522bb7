import { expect, test } from "vitest";
import { acrossLines } from "../../scripts/provenance/across-lines.ts";
import { kommuneNames } from "../../scripts/provenance/kommune-names.ts";
import { kommuneRow } from "../../src/model/kommune.ts";
import { sharedTable } from "./shared-table.ts";

const kommuner = sharedTable("data/kommuner.csv", kommuneRow);
const named = kommuneNames(kommuner);
const code = (name: string) => kommuner.find(({ kommune }) => kommune === name)?.kommunekode;
const names = (text: string) =>
  named(text).map((one) => kommuner.find(({ kommunekode }) => kommunekode === one)?.kommune);

test.each([
  ["Borgmester i Rebild Kommune", ["Rebild"]],
  ["Aalborgs og Ålborg Kommunes tilbud", ["Aalborg"]],
  ["Ikast Brande, Århus", ["Ikast-Brande", "Aarhus"]],
  ["Vesthimmerland og Vesthimmerlands Kommune", ["Vesthimmerlands"]],
  ["Københavns Kommune", ["København"]],
  ["Jammerbugt/Brønderslev", ["Jammerbugt", "Brønderslev"]],
])("%j names %j", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each(["vejen til arbejde", "Vejleder", "Storaalborg", "Frederiks"])("%j names no municipality", (text) => {
  expect(named(text)).toEqual([]);
});

test("a spelling is no pattern: its signs stand for themselves", () => {
  expect(kommuneNames([{ kommunekode: 101, kommune: "A.b (c)", aliasser: null }])("Axb, A.b (c)")).toEqual([101]);
  expect(kommuneNames([])("Aalborg")).toEqual([]);
});

test("a name that is broken over two lines stands on both, in running text and in a table of columns", () => {
  const lines = ["i Vording-", "borg Kommune", "Thisted Ringkøbing- Vejle", "Morsø Skjern Vejen", "Høje", "Taastrup"];
  const [vordingborg, ringkoebing, taastrup] = ["Vordingborg", "Ringkøbing-Skjern", "Høje-Taastrup"].map(code);
  const found = acrossLines(lines, named);
  expect(found[0]).toEqual([vordingborg]);
  expect(found[1]).toEqual([vordingborg]);
  expect(found[2]).toEqual([code("Thisted"), code("Vejle"), ringkoebing]);
  expect(found[3]).toEqual([code("Morsø"), code("Vejen"), ringkoebing]);
  expect(found.slice(4)).toEqual([[taastrup], [taastrup]]);
});
