import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deliver } from "./deliver.ts";

const workbook = (name: string): Buffer => readFileSync(`tests/fixtures/workbooks/${name}`);

// Made by openpyxl and by LibreOffice: a title, merged heads in two rows, a mark, a number as text, a formula, a sum and a note.
test.each(["pladser-2026.xlsx", "pladser-2026.ods", "pladser-2026.xls"])(
  "%s is understood as it was delivered",
  async (name) => {
    const { id, sure, rows, merge } = await deliver(name, workbook(name));
    expect({ id, sure }).toEqual({ id: "pladser-pr-kommune", sure: true });
    expect(merge.added.length).toBe(33);
    expect(merge.changed.length + merge.unchanged + merge.absent.length + merge.doubled.length).toBe(0);
    expect(
      merge.added
        .filter(({ values }) => values["kommune"] === "Aalborg")
        .map(({ values, cells }) => [values["aar"], values["ejerform"], values["pladser"], cells["pladser"]]),
    ).toEqual([
      ["2026", "kommunal", "130", "B16"],
      ["2026", "privat", "1310", "C16"],
      ["2026", "socialaftale", "17", "D16"],
    ]);
    expect(rows.done.find(({ address }) => address === "C16")).toEqual({
      address: "C16",
      before: "1.310",
      did: "læst som 1310",
    });
    expect(rows.left.map(({ why }) => why)).toEqual(["note eller titel", "en sum, som ikke hører til i tabellen"]);
  },
);
