import { expect, test } from "vitest";
import { sourceProblems } from "../../../scripts/data/source-rules.ts";
import type { Source } from "../../../src/model/source.ts";

const source = (rest: Partial<Source>): Source => ({
  ...{ kilde: "kkr-sjaelland-2025-09", titel: "T", kkr: "Sjælland", moede: "2025-09", dato: "2025-09-12" },
  ...{ udtraek: "001-a.txt", note: "N" },
  ...rest,
});
const judge = (rest: Partial<Source>) =>
  sourceProblems([source(rest)]).map(({ row, column, expected }) => [row, column, expected]);

test("a source whose id, council, month and date agree is right, and so is one with an id of another form", () => {
  expect([judge({}), judge({ kilde: "kkr-sjaelland-2025-09-ekstra", dato: null }), judge({ kilde: "bilag" })]).toEqual([
    [],
    [],
    [],
  ]);
});

test("an id that says another council is told", () => {
  expect(judge({ kkr: "Nordjylland" })).toEqual([
    [2, "kilde", "et id, der passer til kolonnen kkr: kkr-nordjylland-2025-09"],
  ]);
});

test("an id that says another month is told", () => {
  expect(judge({ kilde: "kkr-sjaelland-2025-08" })).toEqual([
    [2, "kilde", "et id, der passer til kolonnen moede: kkr-sjaelland-2025-09"],
  ]);
});

test("a date outside the month of the meeting is told", () => {
  expect(judge({ dato: "2025-10-12" })).toEqual([
    [2, "dato", "en dato i mødets måned, som efter kolonnen moede er 2025-09"],
  ]);
});

test("an extract belongs to one source", () => {
  const other = source({ kilde: "kkr-sjaelland-2025-09-b" });
  expect(sourceProblems([source({}), other]).map(({ row, column }) => [row, column])).toEqual([[3, "udtraek"]]);
});
