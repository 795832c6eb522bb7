import { expect, test } from "vitest";
import { readCsv } from "../../../scripts/data/read-csv.ts";

const read = (text: string) => readCsv("a.csv", new TextEncoder().encode(text), ["a", "b", "navn"]);
const faults = (text: string) => read(text).problems.map(({ row, column, expected }) => [row, column, expected]);

test("a table is its header and its records", () => {
  expect(read("a,b\n1,\n3,4\n")).toEqual({
    table: {
      header: ["a", "b"],
      records: [
        ["1", ""],
        ["3", "4"],
      ],
    },
    problems: [],
  });
});

test("quoted cells may hold commas, quotes and line breaks", () => {
  expect(read('a,b\n"1,5","sagde ""nej""\nog gik"\n').table?.records).toEqual([["1,5", 'sagde "nej"\nog gik']]);
});

test("Windows line ends are as good as others", () => {
  expect(read("a,b\r\n1,2\r\n").table?.records).toEqual([["1", "2"]]);
});

test("lines that end each in their own way are lines all the same", () => {
  expect(read("a,b\r\n1,2\n3,4\r5,6\n").table?.records).toEqual([
    ["1", "2"],
    ["3", "4"],
    ["5", "6"],
  ]);
});

test("a last line without a line end is read", () => {
  expect(read("a,b\n1,2").table?.records).toEqual([["1", "2"]]);
});

test("every ragged or empty row is told of by its number, and the others are kept in place", () => {
  const { table, problems } = read("a,b\n1\n1,2\n\n,\n1,2,3\n");
  expect(table?.records).toEqual([undefined, ["1", "2"], undefined, undefined, undefined]);
  expect(problems.map(({ row }) => row)).toEqual([2, 4, 5, 6]);
});

test("a quote that is never closed is placed where its row begins, not where the file ends", () => {
  expect(faults('a,b\n1,2\n3,"fire\n5,6\n7,8\n')).toEqual([[3, "b", expect.stringContaining("slutter aldrig")]]);
});

test("a quote in the middle of a cell is placed in its row and column", () => {
  expect(faults('a,b\n1,2\nx"y,4\n')).toEqual([[3, "a", 'anførselstegn (") kun yderst om hele cellen']]);
});

test("text after a closing quote is placed where its row begins", () => {
  expect(faults('a,b\n"1"x,2\n')).toEqual([[2, "a", 'anførselstegn (") kun yderst om hele cellen']]);
});

test.each([
  ["semikolon", "a;b\n1;2\n"],
  ["tabulator", "a\tb\n1\t2\n"],
])("a table separated by %s is told so once", (name, text) => {
  expect(faults(text)).toEqual([[1, undefined, `kolonner adskilt af komma, ikke ${name}`]]);
});

test.each(["", "\n", " \r\n\n"])("%j is an empty file", (text) => {
  expect(faults(text)).toEqual([[undefined, undefined, expect.stringContaining("filen er tom")]]);
});

test.each(["a,b", "a,b\n"])("%j has only a header", (text) => {
  expect(faults(text)).toEqual([[undefined, undefined, expect.stringContaining("her er kun overskrifter")]]);
});

test("a table of one column need not hold a comma", () => {
  expect(read("navn\nMorsø\n").table).toEqual({ header: ["navn"], records: [["Morsø"]] });
});

test("a title above the headers is one problem, with the row the headers stand in", () => {
  const { table, problems } = read("Pladser i Nordjylland\n\na,b,navn\n1,2,Morsø\n");
  expect(table).toBeUndefined();
  expect(problems).toEqual([
    expect.objectContaining({ row: 1, action: "Overskrifterne står først i række 3. Slet række 1-2." }),
  ]);
});

test("a title that resembles a header is still a title when the headers stand below it", () => {
  expect(read("Navn,,\na,b,navn\n1,2,Morsø\n").problems.map(({ action }) => action)).toEqual([
    "Overskrifterne står først i række 2. Slet række 1.",
  ]);
});

test("a table without its headers is one problem", () => {
  expect(faults("2018,Thisted,183\n2019,Thisted,190\n")).toEqual([
    [1, undefined, "overskrifterne a, b og navn; her står ingen af dem"],
  ]);
});

test.each([
  [2, "a,b,navn\na,b,navn\n1,2,x\n"],
  [3, "a,b,navn\n1,2,x\na,b,navn\n3,4,y\n"],
  [3, "a,b,navn\n1,2,x\nNavn, A,B,\n3,4,y\n"],
])("a header that stands again in row %i is one problem", (row, text) => {
  expect(read(text).problems).toEqual([
    {
      ...{ file: "a.csv", row, expected: "overskrifterne én gang, øverst i filen" },
      action: `Række ${row} gentager overskrifterne. Slet den.`,
    },
  ]);
});

const SEMICOLONS: string = expect.stringContaining("i denne række er de adskilt af semikolon");

test("rows that were added with semicolons are told as that, with quotes and without", () => {
  expect(faults('a,b,navn\n1,2,x\n"3";"4";"y, z"\n"5";"6";"æ"\n')).toEqual([
    [3, undefined, SEMICOLONS],
    [4, undefined, SEMICOLONS],
  ]);
  expect(faults("a,b,navn\n1,2,x\n3;4,5;y\n")).toEqual([[3, undefined, SEMICOLONS]]);
});

test("a semicolon within a cell is no separator", () => {
  expect(faults('a,b,navn\n1,2,"12; 14; 16"\n')).toEqual([]);
});
