import { expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { figureWords } from "../../src/explorer/figure-words.ts";
import { codeOptions } from "../../src/explorer/options.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { columnOf } from "../../src/views/view-table.ts";
import { explored } from "./choices.ts";

const [, table] = explored.find(([id]) => id === "pladser-pr-kommune") ?? expect.fail("the table is gone");

/** The words above the figure at an address. */
function wordsAt(query: string): { title: string; subtitle: string } {
  const answer = shown(table, viewAsked(query, table).view);
  return isRefusal(answer) ? expect.fail(answer.refused) : figureWords(table, answer);
}

test.each([
  ["f.ejerform=privat", /^Pladser fordelt på kommuner: ejerform »privat«$/],
  ["f.ejerform=privat&vis=aendring&serie=aar", /^Ændring i antallet af pladser siden \d{4}.*: ejerform »privat«$/],
  ["f.kommune=Læsø", /^Pladser fordelt på ejerform: Læsø$/],
  ["serie=-&f.ejerform=privat&f.ejerform=kommunal", /^Pladser fordelt på kommuner: kommunal og privat$/],
])("a title names the values that the reader has chosen, and nothing says them again: %s", (query, title) => {
  const words = wordsAt(query);
  expect(words.title).toMatch(title);
  for (const chosen of ["rivat", "Læsø"]) {
    if (words.title.includes(chosen)) expect(words.subtitle).not.toContain(chosen);
  }
});

test("what the first figure is narrowed to stays under the title", () => {
  const year = table.standard.filters["aar"]?.[0] ?? expect.fail("no year");
  const { title, subtitle } = wordsAt("f.ejerform=privat");
  expect([title.includes(year), subtitle.includes(year)]).toEqual([false, true]);
});

/** The title of a figure of another table at an address. */
function titleOf(id: string, query: string): string {
  const [, other] = explored.find(([one]) => one === id) ?? expect.fail(id);
  const answer = shown(other, viewAsked(query, other).view);
  return isRefusal(answer) ? expect.fail(answer.refused) : figureWords(other, answer).title;
}

test("many chosen values are told by their number, of what has a name in the plural by that", () => {
  const query = ["Aalborg", "Odense", "Greve", "Fanø"].map((name) => `f.kommune=${name}`).join("&");
  expect(titleOf("sundhedsklynger-kommuner", query)).toBe("Kommuner fordelt på sundhedsklynger: 4 udvalgte kommuner");
});

test("chosen values with an »og« of their own stand in quotes", () => {
  const codes = ["politisk_administrativ", "politisk_administrativ_uden_bidrag"];
  expect(titleOf("sundhedsklynger-kommuner", codes.map((code) => `f.deltagelse=${code}`).join("&"))).toBe(
    "Kommuner fordelt på sundhedsklynger: »Politisk og administrativt« og »Politisk og administrativt, men uden at bidrage med penge«",
  );
});

test("an empty cell that means something is called by what it means", () => {
  const [, clusters] = explored.find(([id]) => id === "sundhedsklynger-kommuner") ?? expect.fail("the table is gone");
  const options = codeOptions(clusters, columnOf(clusters, "deltagelse"));
  expect(options.find(({ value }) => value === "")?.label).toBe("Ingen særlig deltagelse");
});

test("what is no name stands in a title as within a sentence, and a place as it is called", () => {
  const query = "maal=minutter_til&serie=-&felt=til&form=tal&f.situation=i-dag&f.status=skoen";
  expect(titleOf("rejsetider", query)).toBe("Længste tid i minutter: i dag, skøn");
});
