import { expect, test } from "vitest";
import { changeTold } from "../../src/explorer/change-told.ts";
import { chooseChannel } from "../../src/explorer/choose.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isSameView } from "../../src/views/address.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import type { Order } from "../../src/views/view.ts";
import { viewTitle } from "../../src/views/words.ts";
import { explored, oneChoiceAway } from "./choices.ts";

test.each(explored)("another form of the picture of %s is named, and its title is not said again", (_, table) => {
  const first = shown(table, table.standard);
  if (isRefusal(first)) throw new Error(first.refused);
  expect(changeTold(table, table.standard, first)).toBe(`Figuren viser nu: ${viewTitle(first)}.`);
  for (const [choice, view] of oneChoiceAway(table)) {
    const answer = shown(table, view);
    if (!choice.startsWith("form ") || isRefusal(answer) || view.form === table.standard.form) continue;
    expect(changeTold(table, table.standard, answer), choice).toMatch(/^Nu \p{Ll}[\p{L} ]+\.$/u);
  }
});

test("what stands out is named, and so is that nothing does", () => {
  const [table] = explored.flatMap(([id, one]) => (id === "flygtninge-pr-kommune" ? [one] : []));
  if (!table) throw new Error("the table is gone");
  const told = (highlight: string[], before: string[] = []): string => {
    const answer = shown(table, { ...table.standard, highlight });
    if (isRefusal(answer)) throw new Error(answer.refused);
    return changeTold(table, { ...table.standard, highlight: before }, answer);
  };
  const [code = ""] = [...new Set(table.rows.map((row) => String(row["kommune"])))];
  expect(told([code])).toBe(`${code} er fremhævet.`);
  expect(told([], [code])).toBe("Intet er fremhævet.");
});

test("a number that stands out is told as one, and what is no name in quotes", () => {
  const told = (id: string, x: string, highlight: string): string => {
    const [, table] = explored.find(([one]) => one === id) ?? expect.fail(id);
    const before = { ...table.standard, x };
    const answer = shown(table, { ...before, highlight: [highlight] });
    return isRefusal(answer) ? expect.fail(answer.refused) : changeTold(table, before, answer);
  };
  expect(told("rejsetider", "fra", "Kalundborg")).toBe("»Kalundborg« er fremhævet.");
  expect(told("erhvervsreform-opgaver", "opgave_nr", "6")).toBe("Nummer 6 er fremhævet.");
});

test("where the title stays, what has come onto another channel is told as the controls call it", () => {
  const [, table] = explored.find(([id]) => id === "erhvervsreform-opgaver") ?? expect.fail("the table is gone");
  const answer = shown(table, chooseChannel(table, table.standard, "facet", "niveau"));
  if (isRefusal(answer)) return expect.fail(answer.refused);
  expect(changeTold(table, table.standard, answer)).toMatch(/^Små figurer: Niveau\. Nu /);
});

test("another order is told as what it is", () => {
  const [, table] = explored.find(([id]) => id === "whistleblow-aarsager") ?? expect.fail("the table is gone");
  const told = (order: Order): string => {
    const answer = shown(table, { ...table.standard, order });
    return isRefusal(answer) ? answer.refused : changeTold(table, table.standard, answer);
  };
  expect([told("navn"), told("kilde")]).toEqual(["Nu ordnet efter navn.", "Nu i kildens rækkefølge."]);
});

test("a narrower choice is named with how many numbers are left", () => {
  for (const [, table] of explored) {
    for (const [choice, view] of oneChoiceAway(table)) {
      const answer = shown(table, view);
      if (isRefusal(answer) || isSameView(view, table.standard, table.standard)) continue;
      if (/^(?:maal|x|series|facet|form|vis) /.test(choice)) continue;
      expect(changeTold(table, table.standard, answer), choice).toMatch(/: .+, [\d.]+ tal\./);
    }
  }
});

test("a new title is told with what the reader has narrowed the figure to", () => {
  const [, table] = explored.find(([id]) => id === "pladser-pr-kommune") ?? expect.fail("the table is gone");
  const filters = { ...table.standard.filters, ejerform: ["privat"] };
  const { series: _series, ...rest } = table.standard;
  const answer = shown(table, { ...rest, form: "soejler", filters });
  if (isRefusal(answer)) return expect.fail(answer.refused);
  expect(changeTold(table, table.standard, answer)).toMatch(/^Figuren viser nu: [^.]+: ejerform »privat«\. /);
});
