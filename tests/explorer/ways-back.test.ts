import { expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { shown } from "../../src/explorer/shown.ts";
import { waysBack } from "../../src/explorer/ways-back.ts";
import { addressOf } from "../../src/views/address.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { explored } from "./choices.ts";

const tables = new Map(explored);

/** The ways on from a refused address of a dataset, by what they are called. */
function waysOf(id: string, query: string): Record<string, string> {
  const table = tables.get(id);
  if (!table) throw new Error(`${id} cannot be explored`);
  const { view } = viewAsked(query, table);
  expect(isRefusal(shown(table, view))).toBe(true);
  return Object.fromEntries(waysBack(table, view).map((way) => [way.label, addressOf(way.view, table.standard)]));
}

test.each([
  ["a way of telling the numbers", "vis=indeks&basis=2018&orden=navn", "Vis tallene, som de er", "orden=navn"],
  ["a form", "form=linjer&f.ejerform=privat", "Vis som søjler", "serie=-&form=soejler&f.ejerform=privat"],
])("%s that is refused is all that is given up", (_, query, label, address) => {
  expect(waysOf("pladser-pr-kommune", query)).toEqual({ [label]: address, Nulstil: "" });
});

test("a base year without numbers is given up for one that has some", () => {
  expect(Object.keys(waysOf("whistleblow", "f.tilsyn=Øst&vis=aendring&basis=2014"))).toEqual([
    expect.stringMatching(/^Basisår: \d{4}$/),
    "Nulstil",
  ]);
});

test("a choice of values that leaves nothing is given up for the usual one", () => {
  expect(waysOf("pladser-pr-kommune", "serie=-&f.aar=*&orden=navn")).toEqual({
    "År: 2024": "serie=-&orden=navn&form=soejler",
    Nulstil: "",
  });
});
