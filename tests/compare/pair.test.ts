import { range } from "d3";
import { expect, test } from "vitest";
import { drawScatter } from "../../src/charts/scatter.ts";
import { NARROW, WIDE } from "../../src/charts/chart.ts";
import { FIRST_PAIR } from "../../src/compare/pair-choice.ts";
import { pairFigure } from "../../src/compare/pair-figure.ts";
import { pairOf } from "../../src/compare/pair-of.ts";
import { pairScatter } from "../../src/compare/pair-scatter.ts";
import { FEWEST_PAIRED, pairSentence } from "../../src/compare/pair-sentence.ts";
import { isPerInhabitant } from "../../src/compare/rated-measure.ts";
import { comparisonFile } from "../../src/kommuner/comparison-file.ts";
import { needed } from "../../src/lib/needed.ts";

const file = comparisonFile();
const measure = (id: string) =>
  needed(
    file.measures.find((one) => one.id === id),
    id,
  );
const rising = range(20).map((x) => ({ x, y: x * x }));

test("says how two measures go together, and over how many municipalities", () => {
  expect(pairSentence(rising)).toBe(
    "Blandt 20 kommuner gælder, at de, der ligger højt på det ene, som regel ligger højt på det andet.",
  );
  expect(pairSentence(rising.map(({ x, y }) => ({ x, y: -y })))).toContain("som regel ligger lavt");
  expect(pairSentence(rising.map(({ x }) => ({ x, y: (x * 7) % 20 })))).toContain("intet klart mønster");
});

test("says nothing of a pattern over few, over none, and where all are the same", () => {
  expect(pairSentence(rising.slice(0, FEWEST_PAIRED - 1))).toContain("for få til at se et mønster");
  expect(pairSentence([])).toBe("Ingen kommuner her har begge tal.");
  expect(pairSentence(rising.map(({ x }) => ({ x, y: 3 })))).toContain("samme værdi på det ene tal");
});

test("has every municipality with both values, and those of one council alone where one measure asks for it", () => {
  const whole = pairOf(file, measure(FIRST_PAIR.x), measure(FIRST_PAIR.y));
  expect(whole.points).toHaveLength(file.kommuner.length);
  const council = pairOf(file, measure(FIRST_PAIR.x), measure("pladser-pr-kommune-private"));
  expect(new Set(council.points.map(({ kommune }) => kommune.kkr)).size).toBe(1);
  expect(council.notes.join(" ")).toContain(council.points[0]?.kommune.kkr);
});

test("tells that two measures are made of the same numbers, and only where they are", () => {
  const rate = measure("flygtninge-pr-kommune-kvote-pr-indbygger");
  expect(pairOf(file, rate, measure("flygtninge-pr-kommune-kvote")).notes).toHaveLength(1);
  expect(pairOf(file, measure("flygtninge-pr-kommune-kvote"), measure(FIRST_PAIR.x)).notes).toEqual([]);
});

test.each([NARROW, WIDE])(
  "every municipality is a mark with both its values, in the shape of its region, within the picture",
  (size) => {
    const pair = pairOf(file, measure(FIRST_PAIR.x), measure(FIRST_PAIR.y));
    const { content, height } = drawScatter(pairScatter(pair, "", ["laesoe"]), size);
    expect(content.match(/data-v=/g)).toHaveLength(98);
    expect(content).toContain("Aalborg: 217.075 indbyggere og 4,1");
    expect(content).toContain(">Læsø</text>");
    expect(content).not.toContain("NaN");
    const places = [...content.matchAll(/c?x="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(size.width);
    expect(height).toBeGreaterThan(0);
  },
);

test("a region shows its own alone, and a region without any draws no mark", () => {
  const pair = pairOf(file, measure(FIRST_PAIR.x), measure("pladser-pr-kommune-private"));
  expect(pairScatter(pair, "Nordjylland", []).points).toHaveLength(pair.points.length);
  expect(drawScatter(pairScatter(pair, "Sjælland", []), NARROW).content).not.toMatch(/data-v|NaN/);
});

test("the table beside the picture has the values of every point", () => {
  const { chart } = pairFigure(file, FIRST_PAIR);
  expect(chart.table.rows).toHaveLength(98);
  expect(chart.table.rows.find(([name]) => name === "Aalborg")).toEqual([
    "Aalborg",
    "Nordjylland",
    "217.075",
    "4,1\u00a0%",
  ]);
});

test("counts are told for each 10,000 inhabitants where that is asked for, and what is told so already is left as it is", () => {
  const choice = { ...FIRST_PAIR, y: "flygtninge-pr-kommune-kvote", perInhabitant: true };
  const { title, subtitle, chart } = pairFigure(file, choice);
  expect(title).toMatch(/, pr\. 10\.000 indbyggere og /);
  expect(subtitle).toContain(`Indbyggertallet er fra ${file.population.aar}.`);
  const at = file.kommuner.findIndex(({ slug }) => slug === "laesoe");
  const quota = measure("flygtninge-pr-kommune-kvote").values[at] ?? 0;
  const rate = ((quota / needed(file.population.indbyggere[at], "inhabitants")) * 10_000).toFixed(1).replace(".", ",");
  expect(chart.table.rows.find(([name]) => name === "Læsø")).toEqual(["Læsø", "Nordjylland", "1.786", rate]);
  expect(chart.table.columns[3]?.title).toContain("pr. 10.000 indbyggere");
  const unrated = { ...FIRST_PAIR, perInhabitant: true };
  expect(pairFigure(file, unrated)).toEqual(pairFigure(file, FIRST_PAIR));
});

test("two rates rest on the same inhabitants, which is said", () => {
  const counts = file.measures.filter(isPerInhabitant);
  const [first, second] = [
    counts[0]?.id ?? "",
    counts.find(({ rests }) => !rests.some((one) => counts[0]?.rests.includes(one)))?.id ?? "",
  ];
  const shared = /til dels regnet ud fra de samme tal/;
  expect(pairFigure(file, { ...FIRST_PAIR, x: first, y: second }).notes).not.toMatch(shared);
  expect(pairFigure(file, { ...FIRST_PAIR, x: first, y: second, perInhabitant: true }).notes).toMatch(shared);
});
