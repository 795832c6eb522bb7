import { describe, expect, test } from "vitest";
import { anomalies, rowsOf, tables } from "../../src/catalogue.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import { isRow } from "../../src/model/row.ts";
import { accountsOf } from "../../src/stories/accounts.ts";
import { stories } from "../../src/stories/index.ts";
import { tellStories, tryStory, type ToldStory } from "../../src/stories/tell.ts";
import { declared, withNextYear, withRows } from "./changed-tables.ts";
import { declarations } from "./declarations.ts";
import { everything } from "./told-text.ts";

const declaration = (slug: string) => {
  const found = declarations[slug];
  if (!found) throw new Error(`no story is called ${slug}`);
  return found;
};

function told(slug: string, changed: typeof tables): ToldStory {
  const attempt = tryStory(slug, declaration(slug), changed);
  if ("fault" in attempt) throw new Error(JSON.stringify(attempt.fault));
  return attempt;
}

const cases = stories.flatMap(({ story: { slug, datasets, years } }) =>
  datasets.map((dataset) => ({ slug, dataset, years })),
);

describe.each(cases)("$slug, when $dataset has one more year,", ({ slug, dataset, years: before }) => {
  const { rows, source, year } = withNextYear(dataset);
  const attempt = tryStory(slug, declaration(slug), withRows({ [dataset]: rows }, [source]));

  test("follows, or stops by name", () => {
    if ("fault" in attempt) {
      const { failed, missing = "" } = attempt.fault;
      const said = [...failed.map(({ sentence, values }) => `${sentence} ${values}`), missing].join(" ");
      expect(said).toMatch(/[a-zæøå]{3}/);
      expect(said).not.toMatch(/NaN|undefined|null|Infinity/);
    } else {
      expect(everything(attempt)).not.toMatch(/NaN|undefined|null|Infinity|\{props/);
    }
  });

  // A year that is told of already, from other rows, does not say where it comes from.
  const isNew = !before.includes(String(year));

  test.runIf("story" in attempt && isNew)("takes its years, sources and newest meeting from the rows", () => {
    if (!("story" in attempt)) return;
    // A figure of other rows may be about the same year, as that of an aim.
    const shown = Object.values(attempt.figures).filter(
      ({ years, datasets }) => datasets.includes(dataset) && years.includes(String(year)),
    );
    const stale = Object.values(attempt.figures).filter((figure) => !shown.includes(figure));
    expect(shown.flatMap(({ sources }) => (sources.includes(source.kilde) ? [] : sources))).toEqual([]);
    expect(stale.filter(({ sources }) => sources.includes(source.kilde)).map(({ id }) => id)).toEqual([]);
    const { newest } = told(slug, tables).story;
    const { key } = declared(dataset);
    const added = new Set(
      rows
        .filter(isRow)
        .filter(({ kilde }) => kilde === source.kilde)
        .map((row) => rowAddress(key, row)),
    );
    const isSaid = accountsOf(attempt.story, attempt.figures).some(({ fact }) =>
      fact.account.cells.some((cell) => cell.dataset === dataset && added.has(cell.row)),
    );
    expect(attempt.story.newest).toBe((shown.length > 0 || isSaid) && source.moede > newest ? source.moede : newest);
    expect(attempt.story.years.includes(String(year))).toBe(shown.length > 0);
  });

  test.runIf("story" in attempt)("names the views of a figure after the years they show", () => {
    if (!("story" in attempt)) return;
    for (const { value, label } of Object.values(attempt.figures).flatMap(({ views }) => views)) {
      for (const [aar] of value.matchAll(/\d{4}/g)) expect(label, value).toContain(aar);
    }
  });
});

test("papers that only a sentence rests on are among the newest too", () => {
  expect(told("dk2020", tables).story.newest).toBe("2024-09");
});

describe.each(stories.map(({ story }) => ({ slug: story.slug, datasets: story.datasets })))(
  "$slug, when all that it rests on has one more year,",
  ({ slug, datasets }) => {
    const next = datasets.map((dataset) => ({ dataset, ...withNextYear(dataset) }));
    const changed = Object.fromEntries(next.map(({ dataset, rows }) => [dataset, rows]));
    const attempt = tryStory(
      slug,
      declaration(slug),
      withRows(
        changed,
        next.map(({ source }) => source),
      ),
    );

    test("follows, or names the sentences that no longer hold with the values that decide them", () => {
      if ("story" in attempt) {
        expect(everything(attempt)).not.toMatch(/NaN|undefined|null|Infinity|\{props/);
        return;
      }
      const { failed, missing } = attempt.fault;
      expect(failed.length > 0 || missing !== undefined).toBe(true);
      expect(failed.filter(({ values }) => values === "" || /NaN|undefined|null|Infinity/.test(values))).toEqual([]);
    });
  },
);

describe("pladser, when the new year's printed totals add up and the year before lacks 150 private places,", () => {
  const { rows, source, year } = withNextYear(pladser.id);
  const old = rowsOf(pladser).filter(({ aar, ejerform }) => aar === year - 1 && ejerform === "privat");
  const sum = old.reduce((all, row) => all + row.pladser, 0);
  const [anomaly] = anomalies.filter(({ dataset }) => dataset === pladser.id);
  if (!anomaly || !old[0]) throw new Error("no contradiction or no places to begin with");
  const doubt = { ...anomaly, id: "opdigtet", kilde_a: old[0].kilde, vaerdi_a: sum + 150, vaerdi_b: sum };
  const changed = { ...withRows({ [pladser.id]: rows }, [source]), anomalies: [doubt, ...anomalies] };
  const pladserThen = told("pladser", changed);
  const text = everything(pladserThen);

  test("tells no doubt of the older year as if it were of the new one", () => {
    expect(text).not.toMatch(/usikkert tal|kildens egen total|hvis de manglende|ladsen er dog usik|\b150\b/);
  });

  test("says which cards it compares, and not how many there are", () => {
    const first = Math.min(...rows.map(({ aar }) => Number(aar)));
    expect(text).toContain(`på kortene for ${first} og ${year}`);
    expect(text).not.toMatch(/\b(to|tre) kort\b/);
  });

  test("says of the cards only what is known of each", () => {
    const known = pladserThen.story.claims["kinds"]?.sentence;
    expect(known).toContain("skiller ikke dagpladser fra døgnpladser");
    expect(known).not.toContain(String(year));
  });
});

test("every story that is no longer true is named in one run", () => {
  const { rows, source } = withNextYear("dk2020-roller");
  const shrunk = rowsOf(pladser).map((row) => (row.kommune === "Jammerbugt" ? { ...row, pladser: 1 } : row));
  const changed = withRows({ "dk2020-roller": rows, [pladser.id]: shrunk }, [source]);
  expect(() => tellStories(declarations, changed)).toThrow(/»dk2020«[^]*»pladser«/);
});
