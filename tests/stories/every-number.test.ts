import { describe, expect, test } from "vitest";
import { readDigests } from "../../scripts/data/read-digests.ts";
import { readDataFiles } from "../../scripts/data/read-files.ts";
import { bears } from "../../scripts/provenance/evidence.ts";
import { lookUpIn } from "../../scripts/provenance/look-up.ts";
import { publishedDataset, sources } from "../../src/catalogue.ts";
import type { Fact } from "../../src/model/fact.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import { piecesOf, type Words } from "../../src/model/words.ts";
import { accountsOf, figureAccounts } from "../../src/stories/accounts.ts";
import { stories } from "../../src/stories/index.ts";
import { themeIds } from "../../src/model/themes.ts";
import { themeFigures } from "../../src/themes/index.ts";
import type { FigureSpec } from "../../src/charts/figure.ts";

/** Stories and themes that are on their way here. It must not grow. */
const NOT_YET = ["integration"];

const lookUp = lookUpIn(sources, readDigests((await readDataFiles(".")).files).digests);

/** What does not hold on the way from a fact to the lines of the document; empty when all of it does. */
function brokenSteps({ text, what, account: { cells, origin, formula } }: Fact): string[] {
  if (origin === "valgt")
    return cells.length > 0 || !formula ? [`${text} (${what}) is chosen, and nothing says why`] : [];
  if (cells.length === 0) return [`${text} (${what}) rests on no cell`];
  if (origin === "beregnet" && !formula) return [`${text} (${what}) is computed, and nothing says how`];
  if (origin === "trykt" && formula !== null) return [`${text} (${what}) is printed and has a formula`];
  return cells.flatMap(({ dataset, row: address, column }) => {
    const { key, rows, columns } = publishedDataset(dataset);
    const row = rows.find((candidate) => rowAddress(key, candidate) === address);
    if (!row) return [`${what}: ${dataset} has no row ${address}`];
    const described = columns.find(({ name }) => name === column);
    if (!described) return [`${what}: ${dataset} has no column ${column}`];
    const found = lookUp(String(row["kilde"]), String(row["linjer"]));
    if (!found || "instead" in found) return [`${what}: ${address} leads to no lines`];
    const value = row[column];
    if (value === null || value === undefined) return [`${what}: ${address} says nothing in ${column}`];
    const looked = described.role === "measure" && !described.derived && typeof value === "number";
    return looked && !bears(found, value, true) ? [`${what}: ${String(value)} is not on the lines of ${address}`] : [];
  });
}

/** Names that end in a number: DK2020, C40. */
const NAME_WITH_NUMBER = /\p{Lu}+\d+/gu;

/** Numbers that stand in words and are neither facts nor years that rows are about. */
function strayNumbers(words: Words, years: ReadonlySet<string>): string[] {
  return piecesOf(words)
    .filter((piece) => typeof piece === "string")
    .flatMap((piece) => piece.replace(NAME_WITH_NUMBER, "").match(/\d[\d.,]*\d|\d/g) ?? [])
    .filter((number) => !years.has(number));
}

/** Every year that rows of some datasets are about, or that stands in the name of one: Infrastrukturplan 2035. */
const yearsIn = (datasets: readonly string[]): Set<string> =>
  new Set(
    datasets
      .map(publishedDataset)
      .flatMap(({ title, rows }) => [
        ...(title.match(/\d{4}/g) ?? []),
        ...rows.flatMap((row) => String(row["aar"] ?? "").match(/\d{4}/g) ?? []),
      ]),
  );

const wordsOf = (figure: FigureSpec): Words[] => [
  figure.headline,
  figure.subtitle,
  figure.reading ?? "",
  figure.note ?? "",
];

const told = stories.map(({ story, figures }) => ({ slug: story.slug, story, figures }));

describe.each(told.filter(({ slug }) => !NOT_YET.includes(slug)))("in the story $slug", ({ story, figures }) => {
  test("every number leads over its account and rows to lines of the document that bear it", () => {
    const accounts = accountsOf(story, figures);
    expect(accounts.length).toBeGreaterThan(0);
    expect(accounts.flatMap(({ fact }) => brokenSteps(fact))).toEqual([]);
  });

  test("no number stands in a sentence, a headline or a note without being accounted for", () => {
    const sentences = Object.values(story.claims).map(({ sentence, pieces = [sentence] }) => ({
      text: sentence,
      pieces,
    }));
    const words = [story.title, story.standfirst, ...sentences, ...Object.values(figures).flatMap(wordsOf)];
    expect(words.flatMap((said) => strayNumbers(said, yearsIn(story.datasets)))).toEqual([]);
  });
});

describe.each(
  themeIds
    .map((theme) => ({ theme, figures: themeFigures(theme) }))
    .filter(({ theme, figures }) => figures.length > 0 && !NOT_YET.includes(theme)),
)("at the figures of the theme $theme", ({ figures }) => {
  test("every number leads over its account and rows to lines of the document that bear it", () => {
    expect(figureAccounts(figures).flatMap(({ fact }) => brokenSteps(fact))).toEqual([]);
  });

  test("no number stands in a headline or a note without being accounted for", () => {
    const stray = figures.flatMap((figure) =>
      wordsOf(figure).flatMap((words) => strayNumbers(words, yearsIn(figure.datasets))),
    );
    expect(stray).toEqual([]);
  });
});
