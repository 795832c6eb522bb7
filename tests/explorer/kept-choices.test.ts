import { expect, test } from "vitest";
import { chooseChannel, chooseCodes, chooseShown } from "../../src/explorer/choose.ts";
import { codeOptions, splitters } from "../../src/explorer/options.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import type { ExploredTable } from "../../src/views/explored-table.ts";
import { explored } from "./choices.ts";

function tableOf(id: string): ExploredTable {
  const [, table] = explored.find(([name]) => name === id) ?? [];
  return table ?? expect.fail(`${id} cannot be explored`);
}

test("a base year that was chosen stays when the figure is split in another way", () => {
  const table = tableOf("velfaerdsuddannelser-optag");
  const view = { ...chooseShown(table, table.standard, "indeks"), form: "linjer" as const };
  const usual = shown(table, view);
  const [, second = "", third] = [...new Set(table.rows.map((row) => String(row["aar"])))].sort();
  expect(third).toBeDefined();
  expect(isRefusal(usual) ? "" : usual.base).not.toBe(second);
  const split = chooseChannel(table, { ...view, base: second }, "facet", view.series);
  expect([split.facet, split.series]).toEqual([view.series, undefined]);
  expect(split.base).toBe(second);
  const answer = shown(table, split);
  expect(isRefusal(answer) ? answer.refused : answer.base).toBe(second);
});

test("what stands out stays where its column still lies along the rows", () => {
  const table = tableOf("skoleskift");
  const [code = ""] = table.rows.map((row) => String(row["gruppe"]));
  const view = { ...table.standard, highlight: [code] };
  expect([view.x, view.series]).toEqual(["gruppe", "skift"]);
  expect(chooseChannel(table, view, "facet", "skift").highlight).toEqual([code]);
  expect(chooseChannel(table, view, "x", "skift").highlight).toEqual([]);
});

test("several codes that were chosen stay when their column comes onto a channel, and a single one does not", () => {
  const table = tableOf("pladser-pr-kommune");
  const kommuner = chooseChannel(table, table.standard, "series", undefined);
  const of = (codes: readonly string[]) =>
    chooseChannel(table, chooseCodes(table, kommuner, "ejerform", codes), "series", "ejerform").filters["ejerform"];
  expect(of(["kommunal", "privat"])).toEqual(["kommunal", "privat"]);
  expect(of(["privat"])).toBeUndefined();
});

test("a figure with hollow marks says why they are in doubt, once for each reason", () => {
  const doubted = explored.filter(([, { doubts }]) => doubts.length > 0);
  const told = doubted.flatMap(([id, table]) => {
    const answer = shown(table, table.standard);
    if (isRefusal(answer)) return [];
    const hollow = new Set(answer.marks.flatMap(({ doubt }) => doubt ?? []));
    for (const { reason, note } of table.doubts) {
      expect(answer.notes.filter((one) => one === note).length, id).toBe(hollow.has(reason) ? 1 : 0);
    }
    return [...hollow];
  });
  expect(told.length).toBeGreaterThan(1);
});

test.each(explored)("times of %s stand with the first first", (_, table) => {
  for (const column of splitters(table).filter(({ role }) => role === "time")) {
    const codes = codeOptions(table, column).map(({ value }) => value);
    for (const [at, code] of codes.slice(1).entries()) expect(code >= (codes[at] ?? ""), column.name).toBe(true);
  }
});
