import { expect, test } from "vitest";
import { codeLists } from "../../../scripts/data/code-lists.ts";
import { resolve } from "../../../src/model/code-lists.ts";
import { kommuner } from "./kommuner.ts";

const { lists, kommuner: byName } = codeLists(
  kommuner,
  [{ erhvervshus: "Erhvervshus Fyn", kort: "Fyn", slug: "fyn" }],
  [],
);

test("every alias and the official name itself are accepted", () => {
  const spellings = ["Vesthimmerlands", "Vesthimmerland", "V.himmerland", "morsø"];
  expect(spellings.map((spelling) => resolve(lists.kommune, spelling))).toEqual([
    "Vesthimmerlands",
    "Vesthimmerlands",
    "Vesthimmerlands",
    "Morsø",
  ]);
});

test("each list knows only its own names and its own file", () => {
  expect(resolve(lists.erhvervshus, "Morsø")).toBeUndefined();
  expect([lists.kommune.file, lists.erhvervshus.file, lists.kilde.file]).toEqual([
    "data/kommuner.csv",
    "data/erhvervshuse.csv",
    "data/sources.csv",
  ]);
});

test("a municipality is found by its official name alone", () => {
  expect([byName.get("Vesthimmerlands")?.kommunekode, byName.get("Vesthimmerland")]).toEqual([820, undefined]);
});
