import { expect, test } from "vitest";
import { kommuneProblems } from "../../../scripts/data/kommune-rules.ts";
import type { Kommune } from "../../../src/model/kommune.ts";
import { kommuner } from "./kommuner.ts";

const official = [
  { kommunekode: 773, kommune: "morsø" },
  { kommunekode: 820, kommune: "Vesthimmerland" },
];
const judge = (...changes: Partial<Kommune>[]) =>
  kommuneProblems(
    kommuner.map((kommune, index) => ({ ...kommune, ...changes[index] })),
    official,
  ).map(({ row, column, value }) => [row, column, value]);

test("names may be spelt a little otherwise in the other list", () => {
  expect(judge()).toEqual([]);
});

test("two codes that are swapped are both told", () => {
  expect(judge({ kommunekode: 820 }, { kommunekode: 773 })).toEqual([
    [2, "kommunekode", "820"],
    [3, "kommunekode", "773"],
  ]);
});

test("a name that the other list does not have is told, and so is the one that is missing then", () => {
  expect(judge({ kommune: "Mors" })).toEqual([
    [2, "kommune", "Mors"],
    [undefined, undefined, undefined],
  ]);
});

test("a council that is not that of the region is told", () => {
  expect(judge({}, { kkr: "Sjælland" })).toEqual([[3, "kkr", "Sjælland"]]);
});

test("a spelling belongs to one municipality, with or without Kommune after it", () => {
  expect(judge({ aliasser: "v.Himmerland" })).toEqual([[2, "aliasser", "v.Himmerland"]]);
  expect(judge({}, { aliasser: "Morsø Kommune" })).toEqual([[3, "aliasser", "Morsø Kommune"]]);
  expect(judge({ kommune: "Morsø" }, { kommune: "Morsø" })).toContainEqual([3, "kommune", "Morsø"]);
});

test.each(["Hovedstaden", "Region Nordjylland", "KKR Sjælland", "Erhvervshus Fyn", "Vest", "Alle", "Kommune", "hold"])(
  "the region, the house or the word %s is no spelling of a municipality",
  (aliasser) => {
    expect(judge({}, { aliasser })).toEqual([[3, "aliasser", aliasser]]);
  },
);

test("what a spelling is instead is told where it is known", () => {
  const expected = (aliasser: string) =>
    kommuneProblems(
      kommuner.map((kommune) => (kommune.kommunekode === 820 ? { ...kommune, aliasser } : kommune)),
      official,
    ).map((problem) => problem.expected.split("; ")[1]);
  expect(expected("Sjælland|Morsø Kommune|Alle")).toEqual([
    "Sjælland er en region",
    "Morsø er en anden kommune",
    undefined,
  ]);
});

test("a municipality may have a spelling of its own twice, but none that is empty", () => {
  expect(judge({}, { aliasser: "Vesthimmerlands|V.himmerland" })).toEqual([]);
  expect(judge({}, { aliasser: "|V.himmerland" })).toEqual([[3, "aliasser", ""]]);
});

test("a place in running text holds the name of its own municipality", () => {
  expect(judge({ sted: "i Odense" })).toEqual([[2, "sted", "i Odense"]]);
});
