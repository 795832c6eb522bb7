import { describe, expect, test } from "vitest";
import { chooseChannel, chooseShown } from "../../src/explorer/choose.ts";
import { channelOptions } from "../../src/explorer/options.ts";
import { shownOptions } from "../../src/explorer/shown-options.ts";
import { startOf, visited, type Visit } from "../../src/explorer/visit.ts";
import { addressOf, viewOf } from "../../src/views/address.ts";
import { SHOWN, type View } from "../../src/views/view.ts";
import { explored } from "./choices.ts";

const fit = (options: readonly { value: string; why?: string }[]): string[] =>
  options.flatMap(({ value, why }) => (why === undefined ? value : []));

describe.each(explored)("what the arrow keys pass in a list of %s", (_, table) => {
  const { standard } = table;
  const address = (view: View): string => addressOf(view, standard);

  test.each(["x", "series", "facet"] as const)("leaves nothing behind on the channel %s", (channel) => {
    const columns = fit(channelOptions(table, standard, channel));
    const choose = (column: string) => (start: View) => chooseChannel(table, start, channel, column || undefined);
    let visit: Visit | undefined;
    for (const column of [...columns, ...columns.toReversed()]) {
      const view: View = visit?.last ?? standard;
      visit = visited(table, visit, channel, view, choose(column));
      expect(address(visit.last), column).toBe(address(choose(column)(standard)));
    }
  });

  test("leaves nothing behind among the ways of showing a value", () => {
    const ways = SHOWN.filter((shown) => fit(shownOptions(table, standard)).includes(shown));
    let visit: Visit | undefined;
    for (const shown of [...ways, ...ways.toReversed()]) {
      const view: View = visit?.last ?? standard;
      visit = visited(table, visit, "vis", view, (start) => chooseShown(table, start, shown));
      expect(address(visit.last), shown).toBe(address(chooseShown(table, standard, shown)));
    }
  });
});

test("a visit ends where another list is chosen from, or another view has come", () => {
  const [, table] = explored.find(([id]) => id === "pladser-pr-kommune") ?? expect.fail("no such dataset");
  const { view } = viewOf("f.ejerform=privat", table, table.standard);
  const visit = visited(table, undefined, "series", view, (start) => chooseChannel(table, start, "series", "kommune"));
  expect(startOf(table, visit, "series", visit.last)).toBe(view);
  expect(startOf(table, visit, "x", visit.last)).toBe(visit.last);
  expect(startOf(table, visit, "series", table.standard)).toBe(table.standard);
});
