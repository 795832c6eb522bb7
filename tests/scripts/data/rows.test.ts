import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readRows } from "../../../scripts/data/rows.ts";
import { column } from "../../../src/model/column.ts";

const meta = { title: "Titel", description: "Beskrivelse." };
const schema = z.object({
  aar: column(z.number().int().min(2000), meta),
  kode: column(z.number().int(), { ...meta, derived: true }),
  linjer: column(z.string().regex(/^\d+$/), { title: "Linjer", description: "Linjer i dokumentet." }),
  note: column(z.string().nullable(), meta),
});
const read = (text: string) => readRows("a.csv", new TextEncoder().encode(text), schema);

describe("readRows", () => {
  test("gives typed rows in the schema's order, without derived columns", () => {
    const { rows, problems } = read("note,linjer,aar\n,7,2018\nja,8,2019\n");
    expect(problems).toEqual([]);
    expect(rows.map((row) => Object.entries(row))).toEqual([
      [
        ["aar", 2018],
        ["linjer", "7"],
        ["note", null],
      ],
      [
        ["aar", 2019],
        ["linjer", "8"],
        ["note", "ja"],
      ],
    ]);
  });

  test("refuses a derived column in the file", () => {
    expect(read("aar,kode,linjer,note\n2018,1,7,\n").problems.map(({ value }) => value)).toEqual(["kode"]);
  });

  test("tells of a bad header, a ragged row and bad cells in one run", () => {
    const { problems } = read("aar,linier,note\n2018,7\n1999,7,\nx,a b,\n");
    expect(problems.map(({ row, column: name, value }) => [row, name, value])).toEqual([
      [2, undefined, "2018,7"],
      [1, "B", "linier"],
      [3, "aar", "1999"],
      [4, "aar", "x"],
      [4, "linjer", "a b"],
    ]);
  });

  test("shows a cell that is right where a pattern is not followed", () => {
    expect(read("aar,linjer,note\n2018,s. 7,\n2018,12,\n").problems).toEqual([
      {
        file: "a.csv",
        row: 2,
        column: "linjer",
        value: "s. 7",
        expected: "»Linjer« skrevet på den faste måde som »12«",
        action: "Ret cellen. Kolonnen skal rumme dette: Linjer i dokumentet.",
      },
    ]);
  });

  test("leaves a bad cell out of its row and keeps the row's place", () => {
    expect(read("aar,linjer,note\n2018,7\nx,7,\n").rows).toEqual([{}, { linjer: "7", note: null }]);
  });

  test("gives no rows for a file that is no table", () => {
    expect(read("").rows).toEqual([]);
  });
});

test("a page range that the spreadsheet made a date of is told as such, not as a wrong pattern", () => {
  expect(read("aar,linjer,note\n2018,02-mar,\n").problems).toMatchObject([
    { value: "02-mar", action: expect.stringContaining("Har regnearket skrevet værdien om til en dato") },
  ]);
});
