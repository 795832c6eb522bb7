import { expect, test } from "vitest";
import { anomalies } from "../../src/catalogue.ts";
import { touches } from "../../src/model/anomaly.ts";
import { accountsOf } from "../../src/stories/accounts.ts";
import { stories } from "../../src/stories/index.ts";
import { everything, prose, written, writtenMethod } from "./told-text.ts";

const bySlug = stories.map((told) => ({ slug: told.story.slug, told }));

test("there are stories to examine", () => {
  expect(stories.length).toBeGreaterThanOrEqual(4);
});

test.each(bySlug)("the prose of $slug has no number typed into it", ({ slug }) => {
  const words = written(slug)
    .replace(/\{[^{}]*\}/g, "")
    .replace(/<[^<>]*>/g, "")
    .replaceAll("DK2020", "");
  expect(words.match(/.{0,30}\d.{0,30}/g) ?? []).toEqual([]);
});

test.each(bySlug)("the text of $slug prints every fact and claim of its story, and no other", ({ slug, told }) => {
  const printed = [...(written(slug) + writtenMethod(slug)).matchAll(/props\.([fc])\.(\w+)/g)].map(
    ([, kind, name]) => `${kind}.${name}`,
  );
  const { facts, claims } = told.story;
  const there = [...Object.keys(facts).map((name) => `f.${name}`), ...Object.keys(claims).map((name) => `c.${name}`)];
  expect([...new Set(printed)].sort()).toEqual(there.sort());
});

test.each(bySlug)("$slug shows every figure of its story once", ({ slug, told }) => {
  const shown = [...written(slug).matchAll(/props\.figures\.(\w+)/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual(Object.keys(told.figures).sort());
});

test.each(bySlug)("$slug says nothing that is no value", ({ told }) => {
  expect(everything(told)).not.toMatch(/NaN|undefined|null|Infinity|\{props/);
  expect(prose(told)).not.toMatch(/[^\S\n]{2,}\S|\.\.(\s|$)/);
});

test.each(bySlug)("every contradiction beside a figure of $slug is about the papers of that figure", ({ told }) => {
  const strays = Object.values(told.figures).flatMap((figure) =>
    (figure.anomalies ?? []).filter((id) => {
      const anomaly = anomalies.find((one) => one.id === id);
      return !anomaly || !touches(anomaly, figure.sources);
    }),
  );
  expect(strays).toEqual([]);
});

test.each(bySlug)("the views of a figure in $slug are named after the years they show", ({ told }) => {
  for (const { value, label } of Object.values(told.figures).flatMap(({ views }) => views)) {
    for (const [year] of value.matchAll(/\d{4}/g)) expect(label, value).toContain(year);
  }
});

test.each(bySlug)(
  "$slug rests on every dataset that one of its numbers is from, in a sentence or at a figure",
  ({ told }) => {
    const { story, figures } = told;
    const from = accountsOf(story, figures).flatMap(({ fact }) => fact.account.cells.map(({ dataset }) => dataset));
    expect([...new Set(from)].filter((dataset) => !story.datasets.includes(dataset))).toEqual([]);
  },
);
