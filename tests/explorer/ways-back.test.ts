import { expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { shown } from "../../src/explorer/shown.ts";
import { waysBack } from "../../src/explorer/ways-back.ts";
import { addressOf } from "../../src/views/address.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { keepsChoice } from "../../src/explorer/kept-choice.ts";
import { explored, oneChoiceAway } from "./choices.ts";

const tables = new Map(explored);

/** The ways on from a refused address of a dataset, by what they are called. */
function waysOf(id: string, query: string): Record<string, string> {
  const table = tables.get(id);
  if (!table) throw new Error(`${id} cannot be explored`);
  const { view } = viewAsked(query, table);
  expect(isRefusal(shown(table, view))).toBe(true);
  const ways = waysBack(table, view, table.standard);
  return Object.fromEntries(ways.map((way) => [way.label, addressOf(way.view, table.standard)]));
}

test.each([
  ["a way of telling the numbers", "vis=indeks&basis=2018&orden=navn", "Vis tallene, som de er", "orden=navn"],
  ["a form", "form=linjer&f.ejerform=privat", "Vis som søjler", "serie=-&form=soejler&f.ejerform=privat"],
])("%s that is refused is all that is given up", (_, query, label, address) => {
  expect(waysOf("pladser-pr-kommune", query)).toMatchObject({ [label]: address, Nulstil: "" });
});

test.each([
  ["Trin: Alle", "sanktionstemaer", "f.tilsyn=Nord", "f.tilsyn=Nord&f.trin=alle"],
  ["Socialtilsyn: Nord, trin: Alle", "sanktionstemaer", "f.aar=2023", "f.aar=2023&f.tilsyn=*&f.trin=alle"],
  ["Opdelt efter år og ejerform", "pladser-pr-kommune", "form=linjer", "x=aar&form=linjer"],
  [
    "Opdelt efter kommuner og år",
    "pladser-pr-kommune",
    "vis=indeks&f.ejerform=privat",
    "serie=aar&vis=indeks&form=prikker&f.ejerform=privat",
  ],
])("the first way keeps what has been chosen, by what stands in its way: %s", (label, id, query, address) => {
  expect(Object.entries(waysOf(id, query))[0]).toEqual([label, address]);
});

test("a sum that is chosen beside its parts is given up for these", () => {
  expect(Object.keys(waysOf("whistleblow", "f.omraade=alle&f.omraade=plejefamilier"))[0]).toBe("Område: Plejefamilier");
});

test.each(explored)("what cannot be added in %s has a way on that keeps the choice which led there", (_, table) => {
  for (const [choice, view] of oneChoiceAway(table)) {
    const answer = shown(table, view);
    if (!isRefusal(answer) || !/lægges sammen|lagt sammen/.test(answer.refused)) continue;
    const ways = waysBack(table, view, table.standard);
    expect(
      ways.map((way) => way.label !== "Nulstil" && keepsChoice(table.standard, view, way.view)),
      choice,
    ).toContain(true);
  }
});

test("a base year without numbers is given up for one that has some", () => {
  expect(Object.keys(waysOf("whistleblow", "f.tilsyn=Øst&vis=aendring&basis=2014"))).toEqual([
    expect.stringMatching(/^Basisår: \d{4}$/),
    "Nulstil",
  ]);
});

test("a choice of values that leaves nothing is split, or given up for the usual one", () => {
  expect(waysOf("pladser-pr-kommune", "serie=-&f.aar=*&orden=navn")).toEqual({
    "Opdelt efter kommuner og år": "serie=-&felt=aar&orden=navn&form=soejler",
    "År: 2024": "serie=-&orden=navn&form=soejler",
    Nulstil: "",
  });
});
