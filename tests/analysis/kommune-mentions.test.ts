import { expect, test } from "vitest";
import { kommuneMentions } from "../../src/analysis/kommune-mentions.ts";
import { kommuner, published } from "../../src/catalogue.ts";

const said = kommuner.flatMap((kommune) =>
  kommuneMentions(published, kommune).map(({ dataset, sentences }) => ({
    name: `${kommune.kommune}, ${dataset.id}`,
    sentences,
  })),
);

test("municipalities are named in words, and every word of the templates is filled in", () => {
  expect(said.length).toBeGreaterThan(0);
  expect(
    said.flatMap(({ sentences }) => sentences).filter((sentence) => /[{}[\]]|\(\)|undefined/.test(sentence)),
  ).toEqual([]);
});

test("no two sentences differ in their year alone: the years stand in one", () => {
  const alike = said.filter(
    ({ sentences }) => new Set(sentences.map((sentence) => sentence.replace(/\d{4}/g, ""))).size < sentences.length,
  );
  expect(alike).toEqual([]);
  expect(
    said.flatMap(({ sentences }) => sentences).some((sentence) => /i \d{4}(, \d{4})* og \d{4}/.test(sentence)),
  ).toBe(true);
});

test("what is said twice of the same year is listed in one sentence", () => {
  const clusters = said.find(({ name }) => name === "København, sundhedsklynger-kommuner");
  expect(clusters?.sentences).toHaveLength(1);
  expect(clusters?.sentences[0]).toMatch(/^I \d{4} var København med i sundhedsklyngerne »[^«]+«.* og »[^«]+«.*\.$/);
  const one = said.find(({ name }) => name === "Egedal, sundhedsklynger-kommuner");
  expect(one?.sentences[0]).toMatch(/ med i sundhedsklyngen »[^«]+«/);
});

test("a sentence can say how many municipalities the dataset names", () => {
  const signed = said.filter(({ name }) => name.endsWith("trafikudspil-underskrivere"));
  expect(signed.flatMap(({ sentences }) => sentences)[0]).toContain(`er en af de ${signed.length} kommuner bag`);
});
