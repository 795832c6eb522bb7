import { describe, expect, test } from "vitest";
import { chooseCodes, chooseMeasure, chooseShown } from "../../src/explorer/choose.ts";
import { channelOptions, chosenText, codeOptions, optionsLeft, splitters } from "../../src/explorer/options.ts";
import { shownName } from "../../src/explorer/shown-options.ts";
import type { ExploredTable } from "../../src/views/table-file.ts";
import { explored } from "./choices.ts";

function tableOf(id: string): ExploredTable {
  const [, table] = explored.find(([name]) => name === id) ?? [];
  if (!table) throw new Error(`${id} cannot be explored`);
  return table;
}

test.each(explored)("no picture of %s is split by what its values are measured in", (_, table) => {
  const units = table.columns.flatMap(({ unitFrom }) => unitFrom ?? []);
  const { x, series, facet } = table.standard;
  const offered = (["x", "series", "facet"] as const).flatMap((channel) =>
    channelOptions(table, table.standard, channel).map(({ value }) => value),
  );
  expect([x, series, facet, ...offered].filter((name) => name !== undefined && units.includes(name))).toEqual([]);
});

test("a split that leaves a single part says so instead of being offered", () => {
  const table = tableOf("whistleblow");
  const view = chooseMeasure(table, table.standard, "trykt_andel_pct");
  const whys = channelOptions(table, view, "series").flatMap(({ why }) => why ?? []);
  expect(whys.filter((why) => /^Her er kun én værdi: .+\.$/.test(why)).length).toBeGreaterThan(0);
});

describe("what is said of a column beside its name", () => {
  const table = tableOf("flygtninge-pr-kommune");
  const column = (name: string) => splitters(table).find((one) => one.name === name) ?? expect.fail(name);
  const said = (name: string, filters: Record<string, readonly string[]>): string =>
    chosenText(
      codeOptions(table, column(name)),
      filters[name],
      optionsLeft(table, column(name), { ...table.standard, filters }),
    );

  test("counts those that the other choices leave", () => {
    const north = new Set(table.rows.filter((row) => row["region"] === "Nordjylland").map((row) => row["kommune"]));
    expect(said("kommune", { region: ["Nordjylland"] })).toBe(`alle ${north.size}`);
    expect(said("kommune", {})).not.toBe(`alle ${north.size}`);
  });

  test("names the one that they leave", () => {
    expect(said("region", { kommune: ["Læsø"] })).toBe("Nordjylland");
  });

  test("says how many inhabitants the values are told for", () => {
    expect(shownName(table, chooseShown(table, table.standard, "pr-indbygger"))).toBe("pr. 10.000 indbyggere");
    const money = tableOf("objektiv-finansiering");
    expect(shownName(money, chooseShown(money, money.standard, "pr-indbygger"))).toBe("pr. indbygger");
  });

  test("is what is chosen, where something is", () => {
    const view = chooseCodes(table, table.standard, "kommune", ["Læsø"]);
    expect(said("kommune", view.filters)).toBe("Læsø");
  });
});
