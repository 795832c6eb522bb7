import { expect, test } from "vitest";
import { z } from "zod";
import { readRows } from "../../../scripts/data/rows.ts";
import * as col from "../../../src/model/columns.ts";

const schema = z.object({
  aar: col.year("Året."),
  note: col.text("Note", "En note."),
  pladser: col.count("Pladser", "Antallet.", "pladser"),
});
const read = (text: string) => readRows("a.csv", new TextEncoder().encode(text), schema);
const rightly = "aar,note,pladser\n2018,nord,5\n2019,syd,6\n2020,vest,7\n";

test("columns in their places are no problem", () => {
  expect(read(rightly).problems).toEqual([]);
});

test("two columns that have changed places under their headers are one problem, and are read as what they are", () => {
  const { rows, problems } = read("aar,note,pladser\n2018,5,nord\n2019,6,syd\n2020,7,vest\n");
  expect(problems).toEqual([
    {
      ...{ file: "a.csv", row: 1, column: "note og pladser" },
      expected: "cellerne under deres egne overskrifter; de to kolonner ser ud til at være byttet om",
      action: "Byt de to overskrifter om, eller flyt cellerne tilbage.",
    },
  ]);
  expect(rows[0]).toEqual({ aar: 2018, note: "nord", pladser: 5 });
});

test("what is wrong besides is told in the same run", () => {
  const { problems } = read("aar,note,pladser\n2018,5,nord\n2019,-6,syd\n2020,7,vest\n");
  expect(problems.map(({ row, column, value }) => [row, column, value])).toEqual([
    [1, "note og pladser", undefined],
    [3, "pladser", "-6"],
  ]);
});

test("a column that is wrong by itself is not told to be another", () => {
  const { problems } = read("aar,note,pladser\n2018,nord,få\n2019,syd,få\n2020,vest,mange\n");
  expect(problems.map(({ column }) => column)).toEqual(["pladser", "pladser", "pladser"]);
});

test("cells of one row in each other's place are told by themselves", () => {
  const { problems } = read(rightly.replace("syd,6", "6,syd"));
  expect(problems.map(({ row, column }) => [row, column])).toEqual([[3, "pladser"]]);
});

const twins = z.object({
  aar: col.year("Året."),
  note: col.text("Note", "En note."),
  boern: col.count("Børn", "Antallet.", "børn"),
  voksne: col.count("Voksne", "Antallet.", "voksne"),
});
const readTwins = (text: string) => readRows("a.csv", new TextEncoder().encode(text), twins);

test("two headers out of order over cells that fit under both are refused, for nobody could see that they are wrong", () => {
  const { rows, problems } = readTwins("aar,note,voksne,boern\n2018,nord,5,7\n");
  expect(problems.map(({ row, column }) => [row, column])).toEqual([[1, "voksne og boern"]]);
  expect(problems[0]?.action).toContain("Er hele kolonner flyttet, så flyt dem tilbage.");
  expect(rows).toEqual([{ aar: 2018, note: "nord", boern: 5, voksne: 7 }]);
});

test("two headers out of order are seen in a table of one row, where the cells fit only under the other", () => {
  const { problems } = readTwins("voksne,note,boern,aar\n2018,nord,5,7\n");
  expect(problems.map(({ column, action }) => [column, action])).toEqual([
    ["voksne og aar", "Byt de to overskrifter om, eller flyt cellerne tilbage."],
  ]);
});

test("columns that are moved with their cells are right where the cells fit nowhere else", () => {
  expect(readTwins("aar,voksne,boern,note\n2018,7,5,nord\n").problems).toEqual([]);
  expect(readTwins("note,aar,boern,voksne\nnord,2018,5,7\n").problems).toEqual([]);
});

test("columns in quite another order are taken as they are named", () => {
  expect(readTwins("voksne,boern,note,aar\n7,5,nord,2018\n").problems).toEqual([]);
});
