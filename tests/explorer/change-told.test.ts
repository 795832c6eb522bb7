import { expect, test } from "vitest";
import { changeTold } from "../../src/explorer/change-told.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isSameView } from "../../src/views/address.ts";
import { isRefusal } from "../../src/views/refusal.ts";
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
