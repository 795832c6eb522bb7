import { expect, test } from "vitest";
import { readCsv } from "../../../scripts/data/read-csv.ts";

const problemsOf = (text: string) => readCsv("t.csv", Buffer.from(text), ["aar", "andel", "antal"]).problems;

test.each([
  ["in the middle of its last row", "aar,andel,antal\n2024,1.5,3\n2025,2", 3],
  ["in zeros", "aar,andel,antal\n2024,1.5,3\n2025,2\0\0\0\n", 3],
])("a file that ends %s is told to be fetched anew", (_where, text, row) => {
  expect(problemsOf(text)).toMatchObject([
    {
      row,
      expected: "en fil, der er gemt til ende; den slutter midt i en række",
      action: expect.stringContaining("Hent den forrige udgave"),
    },
  ]);
});

test("a short row that is ended, or not the last, lacks cells", () => {
  for (const text of ["aar,andel,antal\n2024,1.5\n", "aar,andel,antal\n2024,1.5\n2025,1.5,3"]) {
    expect(problemsOf(text)).toMatchObject([{ row: 2, action: expect.stringMatching(/^Tilføj de celler/) }]);
  }
});

test("a decimal number that a comma has split is told with how to write it, in the column that has decimals", () => {
  expect(problemsOf("aar,andel,antal\n2024,1.5,3\n2025,16,8,4\n")).toMatchObject([
    { row: 3, column: "andel", value: "16,8", action: "Skriv 16.8 i én celle." },
  ]);
});

test("what a comma has split is not guessed where no other row has decimals", () => {
  expect(problemsOf("aar,andel,antal\n2024,1,3\n2025,16,8,4\n")).toMatchObject([
    { row: 3, action: expect.stringMatching(/^Er et decimaltal skrevet med komma/) },
  ]);
});
