import { describe, expect, test } from "vitest";
import { answerOf } from "../../src/explorer/answer.ts";
import { viewAsked } from "../../src/explorer/address.ts";
import { chooseChannel, chooseCodes, chooseMeasure, chooseShown } from "../../src/explorer/choose.ts";
import { chosenText } from "../../src/explorer/chosen-text.ts";
import { channelOptions, codeOptions, optionsLeft, splitters } from "../../src/explorer/options.ts";
import { shownName } from "../../src/explorer/shown-options.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { drawnColumns } from "../../src/views/time-channel.ts";
import type { ExploredTable } from "../../src/views/explored-table.ts";
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

test.each(explored)("every split that %s offers divides it", (_, table) => {
  const { standard } = table;
  for (const channel of ["x", "series", "facet"] as const) {
    for (const { value, why } of channelOptions(table, standard, channel)) {
      if (why !== undefined || value === "" || value === standard[channel]) continue;
      const split = chooseChannel(table, standard, channel, value);
      const answer = answerOf(table, split);
      if (isRefusal(answer)) throw new Error(`${value} is offered, and refused: ${answer.refused}`);
      expect(answer[channel]?.items.length, `${channel} ${value}`).toBeGreaterThan(1);
      expect(new Set(drawnColumns(split)).size).toBe(drawnColumns(split).length);
    }
  }
});

test("what has a single value left, or is on the axis with nothing to take its place, is no way to divide the figure", () => {
  const places = tableOf("pladser-pr-kommune");
  const { view } = viewAsked("f.ejerform=privat", places);
  expect(channelOptions(places, view, "series").map(({ value }) => value)).toEqual(["", "aar", "ejerform"]);
  const table = tableOf("whistleblow");
  const percent = chooseMeasure(table, table.standard, "trykt_andel_pct");
  const titles = channelOptions(table, percent, "series").map(({ value }) => value);
  expect(splitters(table).filter(({ name }) => !titles.includes(name)).length).toBeGreaterThan(0);
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
