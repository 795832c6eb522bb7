import { expect, test } from "vitest";
import { readHeader } from "../../../scripts/data/header.ts";

const WANTED = ["aar", "kommune", "pladser"];
const read = (...header: string[]) => readHeader("a.csv", header, WANTED);

test("columns may stand in any order", () => {
  const { at, problems } = read("pladser", "aar", "kommune");
  expect(problems).toEqual([]);
  expect([...at].sort()).toEqual([
    ["aar", 1],
    ["kommune", 2],
    ["pladser", 0],
  ]);
});

test("a misspelt header is one fault, with the letter of its column, and its cells can still be found", () => {
  const { at, problems } = read("aar", "komune", "pladser");
  expect(problems).toEqual([
    expect.objectContaining({ row: 1, column: "B", value: "komune", action: "Ret overskriften til »kommune«." }),
  ]);
  expect(at.get("kommune")).toBe(1);
});

test.each(["Pladser", " pladser", "PLADSER"])("%j is taken for pladser", (name) => {
  expect(read("aar", "kommune", name).problems[0]?.expected).toBe("overskriften »pladser«");
});

test("a missing column is named", () => {
  expect(read("aar", "kommune").problems).toEqual([
    expect.objectContaining({ column: "pladser", expected: "en kolonne med overskriften »pladser«; den mangler" }),
  ]);
});

test("an extra column is told which there may be", () => {
  expect(read("aar", "kommune", "pladser", "bemærkning").problems).toEqual([
    expect.objectContaining({ column: "D", value: "bemærkning", expected: "kun kolonnerne aar, kommune og pladser" }),
  ]);
});

test("two headers that resemble the same column do not both become it", () => {
  const actions = read("aar", "kommune", "pladse", "pladserr").problems.map(({ action }) => action);
  expect(actions).toEqual(["Ret overskriften til »pladser«.", expect.stringContaining("Slet kolonnen")]);
});

test("a doubled header is told once, with both places", () => {
  expect(read("aar", "kommune", "pladser", "aar").problems).toEqual([
    expect.objectContaining({ column: "aar", expected: "hver overskrift én gang; den står i kolonnerne A og D" }),
  ]);
});

test("the letter after Z is AA, as in a spreadsheet", () => {
  const many = Array.from({ length: 24 }, (_, index) => `ukendt kolonne nummer ${index}`);
  expect(read("aar", "kommune", "pladser", ...many).problems.at(-1)?.column).toBe("AA");
});
