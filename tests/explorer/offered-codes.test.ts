import { expect, test } from "vitest";
import { chooseCodes } from "../../src/explorer/choose.ts";
import { chosenText } from "../../src/explorer/chosen-text.ts";
import { codeOptions, optionsLeft, splitters } from "../../src/explorer/options.ts";
import { unitColumns } from "../../src/model/unit-columns.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import type { ExploredTable } from "../../src/views/explored-table.ts";
import { emptyCodes } from "../../src/views/why-no-rows.ts";
import { explored } from "./choices.ts";

/** What is said of a choice of one code from the first view, where it is refused. */
function refusedOf(table: ExploredTable, name: string, code: string): string {
  const answer = shown(table, chooseCodes(table, table.standard, name, [code]));
  return isRefusal(answer) ? answer.refused : "";
}

test.each(explored)("no code that %s offers leads to nothing, or to a figure that cannot be drawn", (_, table) => {
  for (const column of splitters(table)) {
    const empty = emptyCodes(table, table.standard, column.name);
    for (const { value } of codeOptions(table, column).filter((option) => !empty.has(option.value))) {
      const said = refusedOf(table, column.name, value);
      expect(said, `${column.title}: ${value}`).not.toMatch(/^Ingen rækker passer|passer ikke til tallene/);
    }
  }
});

/** Whether a choice of a code leads from the unit of the first view to another. */
function changesUnit(table: ExploredTable, name: string, code: string): boolean {
  const { filters } = chooseCodes(table, table.standard, name, [code]);
  return [...unitColumns(table.columns)].some(
    (unit) => unit !== name && filters[unit] !== table.standard.filters[unit],
  );
}

/** The codes of a column that stand in the first picture. */
function drawnCodes(table: ExploredTable, name: string): Set<string> {
  const answer = shown(table, table.standard);
  if (isRefusal(answer)) throw new Error(answer.refused);
  const channels = [answer.x, answer.series, answer.facet].filter((channel) => channel?.column.name === name);
  return new Set(channels.flatMap((channel) => channel?.items ?? []).map(({ code }) => code));
}

test.each(explored)(
  "the controls of %s count the codes that can be chosen beside each other in them, and those sums that are drawn",
  (_, table) => {
    for (const column of splitters(table)) {
      const options = codeOptions(table, column);
      const empty = emptyCodes(table, table.standard, column.name);
      const open = options.filter(({ value }) => !empty.has(value) && !changesUnit(table, column.name, value));
      const drawn = drawnCodes(table, column.name);
      const parts = open.filter(({ value }) => !(value in (column.sums ?? {})) || drawn.has(value));
      const said = chosenText(options, undefined, optionsLeft(table, column, table.standard));
      if (open.length !== 1) expect(said, column.title).toBe(`alle ${(parts.length > 0 ? parts : open).length}`);
    }
  },
);

test("a code whose rows have no time says so where time is the axis", () => {
  const [, table] = explored.find(([id]) => id === "socialaftale-noegletal") ?? expect.fail("no such table");
  const whys = [...emptyCodes(table, table.standard, "noegletal").values()];
  expect(whys).toContain("Kun rækker uden år");
});

test("the sums of a table that are not drawn are none of what its controls count", () => {
  const [, table] = explored.find(([id]) => id === "unge-paa-uddannelseshjaelp") ?? expect.fail("no such table");
  const column = splitters(table).find(({ name }) => name === "omraade") ?? expect.fail("no such column");
  const options = codeOptions(table, column);
  const sums = options.filter(({ isSum }) => isSum);
  expect(sums.map(({ label }) => label)).toContain("Hele landet");
  expect(chosenText(options, undefined)).toBe(`alle ${options.length - sums.length}`);
});
