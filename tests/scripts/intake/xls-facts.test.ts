import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readWorkbook } from "../../../scripts/intake/read-workbook.ts";
import { showsPercent } from "../../../scripts/intake/xls-facts.ts";

test("an old workbook tells what it hides and what it computes", async () => {
  const bytes = readFileSync("tests/fixtures/workbooks/pladser-2026.xls");
  const sheets = await readWorkbook("pladser-2026.xls", bytes, "xls");
  if (typeof sheets === "string") throw new Error(sheets);
  const [shown, hidden] = sheets;
  expect([shown?.hidden, hidden?.hidden]).toEqual([false, true]);
  expect([...(shown?.hiddenRows ?? [])]).toEqual([8]);
  expect(shown?.rows[5]?.[4]?.formula).toBeDefined();
});

test("a sign that a format only writes after a number makes no percentage of it", () => {
  expect(["0%", "0.0 %", '0.0" %"', "0.0\\%", "#,##0"].map(showsPercent)).toEqual([true, true, false, false, false]);
});
