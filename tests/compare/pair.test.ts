import { mean, range, sum } from "d3";
import { expect, test } from "vitest";
import { drawScatter } from "../../src/charts/scatter.ts";
import { NARROW, WIDE } from "../../src/charts/chart.ts";
import { pairFigure } from "../../src/compare/pair-figure.ts";
import { pairOf } from "../../src/compare/pair-of.ts";
import { pairScatter } from "../../src/compare/pair-scatter.ts";
import { FEWEST_PAIRED, pairSentence } from "../../src/compare/pair-sentence.ts";
import { isPerInhabitant, ratedMeasure } from "../../src/compare/rated-measure.ts";
import { rankCorrelation } from "../../src/lib/rank-correlation.ts";
import { needed } from "../../src/lib/needed.ts";
import { file, measure, SIZE_AND_SHARE } from "./size-and-share.ts";

const rising = range(20).map((x) => ({ x, y: x * x }));

test("says how two measures go together, and over how many municipalities", () => {
  expect(pairSentence(rising)).toBe(
    "Blandt 20 kommuner gælder, at de, der ligger højt på det ene, som regel ligger højt på det andet.",
  );
  expect(pairSentence(rising.map(({ x, y }) => ({ x, y: -y })))).toContain("som regel ligger lavt");
  expect(pairSentence(rising.map(({ x }) => ({ x, y: (x * 7) % 20 })))).toContain("intet klart mønster");
});

test("says in the same breath that a pattern may follow from the numbers that both rest on", () => {
  const told = "Det kan delvis følge af, at de to tal er regnet ud fra nogle af de samme tal i kilden.";
  expect(pairSentence(rising, { restOnSame: true })).toContain(`som regel ligger højt på det andet. ${told}`);
  const none = rising.map(({ x }) => ({ x, y: (x * 7) % 20 }));
  expect(pairSentence(none, { restOnSame: true })).not.toContain(told);
  const pattern = file.measures.flatMap((x, at) =>
    file.measures.slice(at + 1).flatMap((y) => {
      const { points, restOnSame } = pairOf(file, x, y);
      return restOnSame && pairSentence(points).includes("gælder") ? { x: x.id, y: y.id } : [];
    }),
  );
  expect(pattern.length).toBeGreaterThan(0);
  for (const pair of pattern) expect(pairFigure(file, { ...SIZE_AND_SHARE, ...pair }).sentence).toContain(told);
});

test("says nothing of a pattern over few and where all are the same", () => {
  expect(pairSentence(rising.slice(0, FEWEST_PAIRED - 1))).toContain("for få til at se et mønster");
  expect(pairSentence(rising.slice(0, FEWEST_PAIRED))).toContain("som regel ligger højt");
  expect(pairSentence(rising.map(({ x }) => ({ x, y: 3 })))).toContain("samme værdi på det ene tal");
});

test("a weak pattern among few may be chance, which is said, and among many it is a pattern", () => {
  // Rank correlation 0.5 among eleven: one in ten random orders has as much.
  const order = [4, 0, 7, 2, 3, 9, 1, 5, 10, 8, 6];
  const few = order.map((y, x) => ({ x, y }));
  expect(rankCorrelation(few.map(({ x, y }) => [x, y]))).toBeCloseTo(0.5, 9);
  expect(pairSentence(few)).toBe(
    "Blandt kun 11 kommuner er der intet klart mønster: Det, der er at se, kan være tilfældigt.",
  );
  const many = range(9).flatMap((block) => few.map(({ x, y }) => ({ x: x + block / 100, y: y + block / 100 })));
  expect(pairSentence(many)).toContain("Blandt 99 kommuner gælder");
});

const pairs = file.measures.flatMap((x, at) => file.measures.slice(at + 1).map((y) => [x.id, y.id] as const));

test.each(pairs)("the sentence on %s and %s is what rank correlation reckoned another way gives", (x, y) => {
  const { sentence, chart, notes } = pairFigure(file, { ...SIZE_AND_SHARE, x, y });
  const [xs, ys] = [measure(x).values, measure(y).values];
  const both = xs.flatMap((one, at): [number, number][] => {
    const other = ys[at] ?? null;
    return one === null || other === null ? [] : [[one, other]];
  });
  expect(chart?.table.rows).toHaveLength(both.length);
  const left = file.kommuner.length - both.length;
  expect(notes.includes(`${left} kommuner mangler `)).toBe(left > 0);
  // Ranks by counting those below, and Pearson's correlation by the product of deviations.
  const rank = (values: number[]) =>
    values.map((value) => mean(values, (other) => Number(other < value) + Number(other === value) / 2) ?? 0);
  const [a, b] = [rank(both.map(([one]) => one)), rank(both.map(([, other]) => other))];
  const spread = (one: number[]) => one.map((value) => value - (mean(one) ?? 0));
  const [da, db] = [spread(a), spread(b)];
  const dot = (one: number[], other: number[]) => sum(one, (value, at) => value * (other[at] ?? 0));
  const r = dot(da, db) / Math.sqrt(dot(da, da) * dot(db, db));
  const size = Math.abs(r);
  const isChance = size < 1.96 / Math.sqrt(both.length - 1);
  const word =
    size < 0.4 - 1e-9 ? "siger kun lidt" : isChance ? "tilfældigt" : size < 0.7 ? "ofte ligger" : "som regel ligger";
  expect(sentence).toContain(word);
  expect(sentence).toContain(`${both.length} kommuner`);
  if (/ligger (højt|lavt) på det andet/.test(sentence)) expect(sentence.includes("højt på det andet")).toBe(r > 0);
});

test("the same measure twice is not drawn, nor are two that are told as one", () => {
  const twice = pairFigure(file, { ...SIZE_AND_SHARE, y: SIZE_AND_SHARE.x });
  expect([twice.chart, twice.title]).toEqual([undefined, measure(SIZE_AND_SHARE.x).name]);
  expect(twice.sentence).toMatch(/er valgt på begge akser\. Vælg to forskellige tal\.$/);
  const quota = { ...SIZE_AND_SHARE, x: "flygtninge-pr-kommune-kvote", y: "flygtninge-pr-kommune-kvote-pr-indbygger" };
  expect(pairFigure(file, quota).chart).toBeDefined();
  const same = pairFigure(file, { ...quota, perInhabitant: true });
  expect([same.chart, same.sentence]).toEqual([undefined, expect.stringContaining("er det samme tal")]);
});

test("a region without both values is not drawn, and is told with how many lack what", () => {
  const choice = { ...SIZE_AND_SHARE, x: "sosu-laerepladser-hjaelpere", region: "Sjælland" };
  const { chart, sentence, notes } = pairFigure(file, choice);
  expect(chart).toBeUndefined();
  expect(sentence).toContain("Ingen kommuner i Region Sjælland har begge tal.");
  const own = file.kommuner.filter(({ region }) => region === "Sjælland").length;
  expect(notes).toBe(`${own} kommuner mangler »${measure(choice.x).name}«.`);
});

test("each axis names year, kind of figures and unit, and several sources are called so", () => {
  const figure = pairFigure(file, { ...SIZE_AND_SHARE, y: "sosu-laerepladser-hjaelpere" });
  expect(figure.title).toContain(" i 2025 (planlagt) og ");
  expect(figure.chart?.table.columns.map(({ title }) => title).slice(2)).toEqual([
    "Indbyggertal, 1. januar 2020 (indbyggere)",
    "Lærepladser til social- og sundhedshjælpere, 2025, planlagt (pladser)",
  ]);
  expect(figure.sources).toMatch(/^Kilder: .+ og .+\.$/);
  expect(pairFigure(file, SIZE_AND_SHARE).sources).toMatch(/^Kilde: /);
});

test("the ticks of an axis have the decimal that half steps need, and no two are written alike", () => {
  const choice = { ...SIZE_AND_SHARE, x: "flygtninge-pr-kommune-kvote", region: "Nordjylland", perInhabitant: true };
  for (const svg of [pairFigure(file, choice).chart?.narrow, pairFigure(file, choice).chart?.wide]) {
    const texts = [...(svg ?? "").matchAll(/<text[^>]*>([\d.,]+(?:\u00a0%)?)<\/text>/g)].map(([, text]) => text ?? "");
    const percent = texts.filter((text) => text.endsWith("%"));
    expect(percent.length).toBeGreaterThan(2);
    expect(new Set(percent).size).toBe(percent.length);
  }
});

test("has every municipality with both values, and those of one council alone where one measure asks for it", () => {
  const whole = pairOf(file, measure(SIZE_AND_SHARE.x), measure(SIZE_AND_SHARE.y));
  expect(whole.points).toHaveLength(file.kommuner.length);
  const council = pairOf(file, measure(SIZE_AND_SHARE.x), measure("pladser-pr-kommune-private"));
  expect(new Set(council.points.map(({ kommune }) => kommune.kkr)).size).toBe(1);
  expect(council.notes.join(" ")).toContain(council.points[0]?.kommune.kkr);
});

test("tells that two measures are made of the same numbers, and only where they are", () => {
  const rate = measure("flygtninge-pr-kommune-kvote-pr-indbygger");
  expect(pairOf(file, rate, measure("flygtninge-pr-kommune-kvote")).restOnSame).toBe(true);
  expect(pairOf(file, measure("flygtninge-pr-kommune-kvote"), measure(SIZE_AND_SHARE.x)).restOnSame).toBe(false);
});

test.each([NARROW, WIDE])(
  "every municipality is a mark with both its values, in the shape of its region, within the picture",
  (size) => {
    const pair = pairOf(file, measure(SIZE_AND_SHARE.x), measure(SIZE_AND_SHARE.y));
    const { content, height } = drawScatter(pairScatter(pair, ["laesoe"]), size);
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
  const [x, y] = [measure(SIZE_AND_SHARE.x), measure("pladser-pr-kommune-private")];
  expect(pairOf(file, x, y, "Nordjylland").points).toEqual(pairOf(file, x, y).points);
  const none = pairOf(file, x, y, "Sjælland");
  expect(drawScatter(pairScatter(none, []), NARROW).content).not.toMatch(/data-v|NaN/);
});

test("the table beside the picture has the values of every point", () => {
  const { chart } = pairFigure(file, SIZE_AND_SHARE);
  expect(chart?.table.rows).toHaveLength(98);
  expect(chart?.table.rows.find(([name]) => name === "Aalborg")).toEqual([
    "Aalborg",
    "Nordjylland",
    "217.075",
    "4,1\u00a0%",
  ]);
});

test("a value in doubt says so in the table and at its mark", () => {
  const doubted = needed(
    file.measures.find(({ marks }) => Object.keys(marks).length > 0),
    "et tal i tvivl",
  );
  const { chart } = pairFigure(file, {
    ...SIZE_AND_SHARE,
    x: doubted.id,
    y: doubted.id === SIZE_AND_SHARE.x ? SIZE_AND_SHARE.y : SIZE_AND_SHARE.x,
  });
  const reason = Object.values(doubted.marks)[0] ?? "";
  expect(chart?.table.rows.filter((cells) => cells.some((cell) => cell.endsWith(`(${reason})`)))).toHaveLength(
    Object.keys(doubted.marks).length,
  );
  expect(chart?.narrow).toMatch(new RegExp(`data-v="[^"]*\\(${reason}\\) og `));
});

test("counts are told for each 10,000 inhabitants where that is asked for, and what is told so already is left as it is, which is said", () => {
  const choice = { ...SIZE_AND_SHARE, y: "flygtninge-pr-kommune-kvote", perInhabitant: true };
  const { title, subtitle, chart } = pairFigure(file, choice);
  expect(title).toMatch(/ pr\. 10\.000 indbyggere.* og /);
  expect(subtitle).toContain(`Indbyggertallet er fra ${file.population.aar}.`);
  const at = file.kommuner.findIndex(({ slug }) => slug === "laesoe");
  const quota = measure("flygtninge-pr-kommune-kvote").values[at] ?? 0;
  const rate = ((quota / needed(file.population.indbyggere[at], "inhabitants")) * 10_000).toFixed(1).replace(".", ",");
  expect(chart?.table.rows.find(([name]) => name === "Læsø")).toEqual(["Læsø", "Nordjylland", "1.786", rate]);
  expect(chart?.table.columns[3]?.title).toContain("pr. 10.000 indbyggere");
  const unrated = pairFigure(file, { ...SIZE_AND_SHARE, perInhabitant: true });
  expect(unrated.chart).toEqual(pairFigure(file, SIZE_AND_SHARE).chart);
  expect(unrated.subtitle.match(/kan ikke regnes pr\. indbygger og er vist, som det er\./g)).toHaveLength(2);
});

test("numbers of one column that stand in rows of their own are not the same numbers", () => {
  const [helpers, assistants] = [measure("sosu-laerepladser-hjaelpere"), measure("sosu-laerepladser-assistenter")];
  expect(pairOf(file, helpers, assistants).restOnSame).toBe(false);
});

test("where one region alone is drawn, the figure says which, and not that marks tell regions apart", () => {
  const pair = { ...SIZE_AND_SHARE, x: "sosu-laerepladser-hjaelpere", y: "sosu-laerepladser-assistenter" };
  expect(pairFigure(file, pair).subtitle).toBe("Hvert mærke er en kommune i Region Nordjylland.");
  expect(pairFigure(file, SIZE_AND_SHARE).subtitle).toContain("Farve og form viser regionen.");
});

test("two rates rest on the same inhabitants", () => {
  const counts = file.measures.filter(isPerInhabitant);
  const first = needed(counts[0], "a count");
  const second = needed(
    counts.find(({ rests }) => !rests.some((one) => first.rests.includes(one))),
    "a count of other numbers",
  );
  expect(pairOf(file, first, second).restOnSame).toBe(false);
  expect(pairOf(file, ratedMeasure(first, file), ratedMeasure(second, file)).restOnSame).toBe(true);
});

test("a municipality that is chosen and lies outside the region that is shown is told of", () => {
  const notes = (region: string) => pairFigure(file, { ...SIZE_AND_SHARE, region, chosen: ["fanoe", "aalborg"] }).notes;
  expect(notes("Nordjylland")).toContain("Fanø ligger i Region Syddanmark og er ikke med her.");
  expect(notes("Nordjylland")).not.toContain("Aalborg ligger");
  expect(notes("")).not.toContain("Fanø ligger");
});
