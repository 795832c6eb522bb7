import { expect, test } from "vitest";
import { FILE_IN_PLACE, problemText, type Problem } from "../../../scripts/data/problem.ts";
import { report } from "../../../scripts/data/report.ts";

const problem: Problem = {
  file: "data/raw/a.csv",
  row: 7,
  column: "pladser",
  value: "x",
  expected: "et helt tal",
  action: "Skriv tallet.",
};

test("a problem names file, row, column, value, what was expected and what to do", () => {
  expect(problemText(problem)).toBe(
    "data/raw/a.csv, række 7, kolonne pladser\n  Fundet:    »x«\n  Forventet: et helt tal\n  Gør dette: Skriv tallet.",
  );
});

test("a check is named as a check, and a whole file without a row", () => {
  const { file, expected, action } = problem;
  expect(problemText({ file, check: "Totalen passer", expected, action }).split("\n")[0]).toBe(
    "data/raw/a.csv, kontrollen »Totalen passer«",
  );
});

test("what cannot be seen is shown: an empty cell in words, an invisible space as a dot", () => {
  expect([problemText({ ...problem, value: "" }), problemText({ ...problem, value: "183\u00a0" })]).toEqual([
    expect.stringContaining("Fundet:    en tom celle\n"),
    expect.stringContaining("Fundet:    »183·«\n"),
  ]);
});

test("a control character cannot reach the terminal", () => {
  expect(problemText({ ...problem, value: "\u001b[31mrød" })).toContain("»·[31mrød«");
});

test("a very long value is cut", () => {
  expect(problemText({ ...problem, value: "x".repeat(500) })).toContain(`»${"x".repeat(97)}…«`);
});

test("errors and files are counted, the worst-hit file first, each from the top", () => {
  const text = report([
    { ...problem, file: "data/b.csv" },
    { ...problem, row: 9, value: "y" },
    { ...problem, row: 3 },
  ]);
  expect(text).toMatch(/^3 fejl i 2 filer\. Intet er ændret/);
  expect(text.match(/^data\/\S+, række \d+/gm)).toEqual([
    "data/raw/a.csv, række 3",
    "data/raw/a.csv, række 9",
    "data/b.csv, række 7",
  ]);
  expect(text).toMatch(/Ret filerne, og kør kommandoen igen\.$/);
});

test("a file that is not there is put in place and not corrected", () => {
  const gone = { file: "data/raw/a.csv", expected: FILE_IN_PLACE, action: "Læg filen på plads igen." };
  expect(report([gone])).toMatch(/Kør kommandoen igen, når det er i orden\.$/);
  expect(report([gone, problem])).toMatch(/Ret filen, og kør kommandoen igen\.$/);
});

test("of many of one kind the rest are told by their rows, so that none is hidden", () => {
  const rows = [...Array.from({ length: 14 }, (_, index) => index + 2), 30];
  const text = report([
    ...rows.map((row) => ({ ...problem, row, value: `x${row}` })),
    { ...problem, row: 40, column: "aar" },
  ]);
  expect(text).toContain("data/raw/a.csv, kolonne pladser\n  … og 5 af samme slags: række 12-15, 30.");
  expect(text).toContain("data/raw/a.csv, række 40, kolonne aar");
  expect(text).not.toContain("række 12,");
});

test("the very same in many rows is told once, with the rows", () => {
  const text = report([4, 5, 6, 9].map((row) => ({ ...problem, row })));
  expect(text).toContain("4 fejl i 1 fil.");
  expect(text.match(/Fundet/g)).toHaveLength(1);
  expect(text).toContain("data/raw/a.csv, række 4-6, 9, kolonne pladser\n");
});

test("what was never published is not said to stand", () => {
  const problem = { file: "a.csv", expected: "x", action: "y" };
  expect(report([problem])).toContain("det, der sidst blev udgivet, står som før");
  expect(report([problem], false)).toMatch(/^1 fejl i 1 fil\. Der er endnu intet udgivet\.\n/);
});
