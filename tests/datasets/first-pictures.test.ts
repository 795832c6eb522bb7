import { expect, test } from "vitest";
import { published, publishedDataset } from "../../src/catalogue.ts";
import { needed } from "../../src/lib/needed.ts";
import type { Published } from "../../src/model/published.ts";
import type { Row } from "../../src/model/row.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Mark, Resolved } from "../../src/views/resolved.ts";
import { unlikeSums } from "../../src/views/unlike-sums.ts";
import { codeOf } from "../../src/views/view-table.ts";

interface Picture extends Resolved {
  dataset: Published;
  rowsOf: (mark: Mark) => Row[];
}

/** The first picture of a dataset, with the rows of its marks; none where it has none. */
function pictureOf(dataset: Published): Picture[] {
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  if (!resolved || isRefusal(resolved)) return [];
  return [{ ...resolved, dataset, rowsOf: ({ rows }) => rows.map((at) => needed(dataset.rows[at], "en række")) }];
}

const only = (id: string): Picture => {
  const [picture] = pictureOf(publishedDataset(id));
  if (!picture) throw new Error(`${id} has no picture`);
  return picture;
};

const pictures = published.flatMap(pictureOf);

/** Columns whose values say what a number is: a rise or a fall, at least or at most, of a half year or a whole one. */
const MEANING = ["retning", "afvigelse", "graense", "periode", "maaltype", "opgoerelse"];

/**
 * Columns that vary within a picture without being drawn, since the sign of the value tells them, or what is said of each.
 */
const TOLD_OTHERWISE = [
  "budgetafvigelser.afvigelse",
  "tilsynets-udvikling.retning",
  // The score of the year before stands beside that of the year.
  "indikatorscorer.retning",
  // Lines are broken where it changes.
  "tilsynstakster.opgoerelse",
];

test("a column that says what a number is has one value in each series and small picture, or is told otherwise", () => {
  const mixed = pictures.flatMap(({ dataset, marks, view, rowsOf }) => {
    const groups = [...Map.groupBy(marks, ({ series, facet }) => JSON.stringify([series, facet])).values()];
    return dataset.columns
      .filter(({ name }) => MEANING.includes(name) && ![view.x, view.series, view.facet].includes(name))
      .filter(({ name }) => groups.some((own) => new Set(own.flatMap(rowsOf).map((row) => codeOf(row[name]))).size > 1))
      .map(({ name }) => `${dataset.id}.${name}`);
  });
  expect(mixed.sort()).toEqual([...TOLD_OTHERWISE].sort());
});

/** First pictures that add what the sources tell more of in one year than in another; each says so below it. */
const SUMS_OF_UNLIKE_YEARS = ["ophoer-og-tilbagekaldelser", "sanktioner", "tilsynsbesoeg"];

test("few first pictures add unlike things over the years, and those say so", () => {
  const unlike = pictures.filter(({ view, marks, dataset }) => unlikeSums(dataset, view, marks).length > 0);
  expect(unlike.map(({ dataset }) => dataset.id).sort()).toEqual(SUMS_OF_UNLIKE_YEARS);
  for (const { notes, dataset, view, marks } of unlike)
    expect(notes).toEqual(expect.arrayContaining(unlikeSums(dataset, view, marks)));
});

test("a number that is only about so much, or at most so much, is drawn with the word of its source", () => {
  const hedged = pictures.flatMap(({ dataset, marks, view, rowsOf }) => {
    const word = dataset.columns.find(({ hedges }) => hedges?.includes(view.measure));
    return marks.flatMap((mark) => {
      const said = word && rowsOf(mark)[0]?.[word.name];
      return said === undefined || said === null || mark.computed ? [] : [{ of: dataset.id, hedge: mark.hedge, said }];
    });
  });
  expect(new Set(hedged.map(({ of }) => of))).toContain("rejsetider");
  for (const { hedge, said } of hedged) expect(hedge).toBe(said);
});

/** Words that say how sure a number is: alone in a cell they belong to the number beside it. */
const WORDS =
  /^(ca\.?|cirka|omkring|omtrent|op til|mindst|højst|knap|godt|over|under|næsten|anslået|mere end|senest)$/iu;

test("a column of such words is told with the numbers that they are of", () => {
  const alone = published.flatMap(({ id, columns, rows }) =>
    columns
      .filter(
        ({ role, hedges, name }) => role === "text" && !hedges && rows.some((row) => WORDS.test(codeOf(row[name]))),
      )
      .map(({ name }) => `${id}.${name}`),
  );
  expect(alone).toEqual([]);
});

test("a value that begins a span is drawn with the end of it", () => {
  const spans = pictures.flatMap(({ dataset, marks, view, rowsOf }) => {
    const end = dataset.columns.find(({ role, begins }) => role === "measure" && begins === view.measure);
    return marks.flatMap((mark) => {
      const to = end && rowsOf(mark).find((row) => Number(row[end.name]) > mark.value)?.[end.name];
      return to === undefined ? [] : [{ ...mark, to }];
    });
  });
  expect(spans.length).toBeGreaterThan(2);
  for (const { value, interval, to } of spans) expect(interval).toEqual([value, to]);
});

test("falls are drawn below zero and rises above it", () => {
  const { marks, rowsOf } = only("tilsynets-udvikling");
  const signs = marks.map((mark) => [rowsOf(mark)[0]?.["retning"], Math.sign(mark.value)]);
  expect(new Set(signs.map(String))).toEqual(new Set(["fald,-1", "stigning,1"]));
});

test("only what is over or under the budget is drawn, and less than budgeted below zero", () => {
  const { marks, rowsOf } = only("budgetafvigelser");
  const signs = marks.map((mark) => [rowsOf(mark)[0]?.["afvigelse"], Math.sign(mark.value)]);
  expect(new Set(signs.map(String))).toEqual(new Set(["merindtaegt,1", "mindreindtaegt,-1", "merudgift,1"]));
});

test.each([
  ["nygodkendelser", "type", "plejefamilier"],
  ["gennemfoerte-tilsyn", "art", "driftstilsyn"],
  ["sanktioner", "sanktion", "paabud"],
])("%s: years are compared in the one %s that they all have: %s", (id, column, code) => {
  const { marks, rowsOf } = only(id);
  expect(new Set(marks.map(({ x }) => x)).size).toBeGreaterThan(1);
  expect(new Set(marks.flatMap(rowsOf).map((row) => row[column]))).toEqual(new Set([code]));
});

test("results of half a year and targets of a whole one are named as such", () => {
  expect(only("vejledte-kunder-og-forloeb").series?.items.map(({ label }) => label)).toEqual([
    "Resultat, første halvår",
    "Mål, hele året",
  ]);
});

test("rises that are aimed at stand apart from levels", () => {
  const { facet, marks } = only("kommunikationsplan");
  expect(facet?.items.map(({ label }) => label)).toEqual(["Stigning", "Niveau"]);
  expect(new Set(marks.map((mark) => mark.facet)).size).toBe(2);
});
