import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readRows } from "../../../scripts/data/rows.ts";
import { column } from "../../../src/model/column.ts";

const kroner = (schema: z.ZodType) =>
  z.object({ beloeb: column(schema, { title: "Beløb", description: "Beløbet.", unit: "kr.", decimals: 2 }) });
const tekst = (schema: z.ZodType) => z.object({ note: column(schema, { title: "Note", description: "Noten." }) });
const judge = (schema: z.ZodObject, ...cells: string[]) => {
  const text = [Object.keys(schema.shape)[0], ...cells].join("\n");
  return readRows("a.csv", new TextEncoder().encode(text), schema);
};
const expected = (schema: z.ZodObject, ...cells: string[]) =>
  judge(schema, ...cells).problems.map((problem) => [problem.value, problem.expected]);

describe("every rule of a column's schema stops a cell that breaks it", () => {
  test.for<[rule: string, schema: z.ZodType, right: string, wrong: string, message: string]>([
    ["positive", z.number().int().positive(), "1", "0", "et tal over 0 (kr.)"],
    ["negative", z.number().negative(), "-0.5", "0", "et tal under 0 (kr.)"],
    ["min", z.number().int().min(2000), "2000", "1999", "et tal på mindst 2000 (kr.)"],
    ["max", z.number().max(0.5), "0.5", "0.51", "et tal på højst 0.5 (kr.)"],
    ["min of both", z.number().min(0).max(100), "0", "-0.01", "et tal fra 0 til 100 (kr.)"],
    ["max of both", z.number().min(0).max(100), "100", "100.01", "et tal fra 0 til 100 (kr.)"],
    ["multipleOf", z.number().multipleOf(0.25), "1.75", "1.8", "et tal, som 0.25 går op i (kr.)"],
    ["a rule in words", z.number().refine((n) => n !== 13, "et andet tal end 13"), "12", "13", "et andet tal end 13"],
    [
      "a rule without words",
      z.number().refine((n) => n !== 13),
      "12",
      "13",
      "»Beløb« skrevet på den faste måde som »12«",
    ],
    ["a rule of an empty cell's column", z.number().positive().nullable(), "2", "0", "et tal over 0 (kr.)"],
  ])("%s", ([, schema, right, wrong, message]) => {
    expect(expected(kroner(schema), right, wrong)).toEqual([[wrong, message]]);
    expect(judge(kroner(schema), right).rows).toEqual([{ beloeb: Number(right) }]);
  });

  test("of texts too", () => {
    expect(expected(tekst(z.string().max(3)), "abc", "abcd")).toEqual([["abcd", "en tekst på højst 3 tegn"]]);
    expect(expected(tekst(z.string().min(2)), "a", "ab")).toEqual([["a", "en tekst på mindst 2 tegn"]]);
    expect(expected(tekst(z.enum(["ja", "nej"]).refine((t) => t !== "nej", "et ja")), "nej")).toEqual([
      ["nej", "et ja"],
    ]);
  });
});

test("a number that breaks a limit is told to be looked up, and where", () => {
  expect(judge(kroner(z.number().positive()), "5", "0").problems).toEqual([
    {
      ...{ file: "a.csv", row: 3, column: "beloeb", value: "0", expected: "et tal over 0 (kr.)" },
      action: "Se efter i kilden: er der et ciffer for meget, et forkert fortegn eller et tal fra en anden kolonne?",
    },
  ]);
});

test("a pattern that no cell follows is told without an example", () => {
  expect(expected(tekst(z.string().regex(/^\d+$/)), "a", "b")).toEqual([
    ["a", "»Note« skrevet på den faste måde"],
    ["b", "»Note« skrevet på den faste måde"],
  ]);
});
