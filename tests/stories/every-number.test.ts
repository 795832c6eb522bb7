import { describe, expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { claimsOf, wordsOf } from "../../src/model/story.ts";
import { piecesOf, type Words } from "../../src/model/words.ts";
import { accountsOf, figureAccounts } from "../../src/stories/accounts.ts";
import { stories } from "../../src/stories/index.ts";
import { themeIds } from "../../src/model/themes.ts";
import { themeFigures } from "../../src/themes/index.ts";
import type { FigureSpec } from "../../src/figures/figure.ts";
import { brokenSteps } from "./broken-steps.ts";

/** Names that end in a number, DK2020 and C40, and units that hold one. */
const NAME_WITH_NUMBER = /\p{Lu}+\d+|10\.000 indbyggere/gu;

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

const wordsAt = (figure: FigureSpec): Words[] => [
  figure.headline,
  figure.subtitle,
  figure.reading ?? "",
  figure.note ?? "",
];

const told = stories.map(({ story, figures }) => ({ slug: story.slug, story, figures }));

describe.each(told)("in the story $slug", ({ story, figures }) => {
  test("every number leads over its account and rows to lines of the document that bear it", () => {
    const accounts = accountsOf(story, figures);
    expect(accounts.length).toBeGreaterThan(0);
    expect(accounts.flatMap(({ fact }) => brokenSteps(fact))).toEqual([]);
  });

  test("no number stands in a sentence, a headline or a note without being accounted for", () => {
    const sentences = claimsOf(story).map(wordsOf);
    const words = [story.title, story.standfirst, ...sentences, ...Object.values(figures).flatMap(wordsAt)];
    expect(words.flatMap((said) => strayNumbers(said, yearsIn(story.datasets)))).toEqual([]);
  });
});

describe.each(
  themeIds.map((theme) => ({ theme, figures: themeFigures(theme) })).filter(({ figures }) => figures.length > 0),
)("at the figures of the theme $theme", ({ figures }) => {
  test("every number leads over its account and rows to lines of the document that bear it", () => {
    expect(figureAccounts(figures).flatMap(({ fact }) => brokenSteps(fact))).toEqual([]);
  });

  test("no number stands in a headline or a note without being accounted for", () => {
    const stray = figures.flatMap((figure) =>
      wordsAt(figure).flatMap((words) => strayNumbers(words, yearsIn(figure.datasets))),
    );
    expect(stray).toEqual([]);
  });
});
