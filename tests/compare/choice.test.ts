import { expect, test } from "vitest";
import { choiceIn, queryOf } from "../../src/compare/choice.ts";
import { MOST_COMPARED } from "../../src/model/comparison.ts";
import { FIRST_PAIR, pairIn, pairQuery } from "../../src/compare/pair-choice.ts";
import { comparisonFile } from "../../src/kommuner/comparison-file.ts";

const file = comparisonFile();

test("what is chosen stands in the address in the order it was chosen, and is read from there again", () => {
  const choice = { chosen: ["lolland", "guldborgsund"], perInhabitant: true };
  expect(queryOf(choice)).toBe("k=lolland&k=guldborgsund&pr=indbygger");
  expect(choiceIn(`?${queryOf(choice)}`, file.kommuner)).toEqual({ choice, unknown: [], beyond: [] });
  expect(queryOf({ chosen: [], perInhabitant: false })).toBe("");
});

test("a name that no municipality has is told, one named twice stands once, and there is room for six", () => {
  const { choice, unknown } = choiceIn("?k=atlantis&k=morsoe&k=morsoe", file.kommuner);
  expect([choice.chosen, unknown]).toEqual([["morsoe"], ["atlantis"]]);
  const all = file.kommuner.map(({ slug }) => `k=${slug}`).join("&");
  const read = choiceIn(`?${all}`, file.kommuner);
  expect(read.choice.chosen).toHaveLength(MOST_COMPARED);
  expect([...read.choice.chosen, ...read.beyond]).toEqual(file.kommuner.map(({ slug }) => slug));
});

test("an address of two measures says only what differs from the first pair, and what there is not changes nothing", () => {
  expect(pairQuery(FIRST_PAIR)).toBe("");
  const choice = {
    ...FIRST_PAIR,
    y: FIRST_PAIR.x,
    x: FIRST_PAIR.y,
    region: "Sjælland",
    perInhabitant: true,
    chosen: ["lolland"],
  };
  expect(pairIn(`?${pairQuery(choice)}`, file)).toEqual(choice);
  expect(pairIn("?x=findes-ikke&region=Skåne&k=atlantis", file)).toEqual(FIRST_PAIR);
});
