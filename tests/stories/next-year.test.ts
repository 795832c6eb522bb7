import { describe, expect, test } from "vitest";
import { anomalies, rowsOf, tables } from "../../src/catalogue.ts";
import tilsynstakster from "../../src/datasets/tilsynstakster.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import { stories } from "../../src/stories/index.ts";
import { tellStories, tryStory, type ToldStory } from "../../src/stories/tell.ts";
import { withNextYear, withRows } from "./changed-tables.ts";
import { declarations } from "./declarations.ts";
import { everything, prose, sentences } from "./told-text.ts";

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

const cases = stories.flatMap(({ story }) => story.datasets.map((dataset) => ({ slug: story.slug, dataset })));

describe.each(cases)("$slug, when $dataset has one more year,", ({ slug, dataset }) => {
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

  test.runIf("story" in attempt)("takes its years, sources and newest meeting from the rows", () => {
    if (!("story" in attempt)) return;
    const shown = Object.values(attempt.figures).filter(({ years }) => years.includes(String(year)));
    const stale = Object.values(attempt.figures).filter((figure) => !shown.includes(figure));
    expect(shown.flatMap(({ sources }) => (sources.includes(source.kilde) ? [] : sources))).toEqual([]);
    expect(stale.filter(({ sources }) => sources.includes(source.kilde)).map(({ id }) => id)).toEqual([]);
    expect(attempt.story.newest === source.moede).toBe(shown.length > 0);
    expect(attempt.story.years.includes(String(year))).toBe(shown.length > 0);
  });

  test.runIf("story" in attempt)("names the views of a figure after the years they show", () => {
    if (!("story" in attempt)) return;
    for (const { value, label } of Object.values(attempt.figures).flatMap(({ views }) => views)) {
      for (const [aar] of value.matchAll(/\d{4}/g)) expect(label, value).toContain(aar);
    }
  });
});

describe("pladser, when the new year's printed totals add up,", () => {
  const { rows, source, year } = withNextYear(pladser.id);
  const text = everything(told("pladser", withRows({ [pladser.id]: rows }, [source])));
  const numbers = anomalies
    .filter(({ dataset }) => dataset === pladser.id)
    .flatMap(({ vaerdi_a, vaerdi_b }) => (vaerdi_a !== null && vaerdi_b !== null ? [vaerdi_a - vaerdi_b] : []));

  test("has known contradictions that could be told of the wrong year", () => {
    expect(numbers.length).toBeGreaterThan(0);
  });

  test("tells no doubt of an older year as if it were of the new one", () => {
    const doubts = sentences(text).filter((one) => /usikker|mangle|kildens egen total|alt efter hvilket/.test(one));
    expect(doubts.filter((one) => one.includes(String(year)))).toEqual([]);
    expect(text).not.toMatch(/usikkert tal|Tredjepladsen er dog usikker/);
    for (const missing of numbers) expect(text).not.toContain(`giver ${missing} færre`);
  });

  test("says which cards it compares, and not how many there are", () => {
    const first = Math.min(...rows.map(({ aar }) => Number(aar)));
    expect(text).toContain(`Det viser kortene for ${first} og ${year}`);
    expect(text).not.toMatch(/\b(to|tre) kort\b/);
  });

  test("says of the cards only what is known of each", () => {
    const known = sentences(text).find((one) => one.includes("skiller ikke dagpladser fra døgnpladser"));
    expect(known).toBeDefined();
    expect(known).not.toContain(String(year));
  });
});

describe("takster, when a new budget brings a year", () => {
  const { rows, source, year } = withNextYear(tilsynstakster.id);
  const before = year - 1;
  const paid = rows.filter((row) => row["aar"] === before && row["prisniveau"] === "løbende");
  const restated = paid.map((row) => ({ ...row, prisniveau: `${year}-priser`, kilde: source.kilde, status: "budget" }));
  const plain = prose(told("takster", withRows({ [tilsynstakster.id]: rows }, [source])));

  test("gives the price level of a restated price from its row, not from the newest year", () => {
    const nominal = new Set(rows.filter((row) => row["prisniveau"] === "løbende").map((row) => Number(row["aar"])));
    const gaps = rowsOf(tilsynstakster).filter(({ tilsyn, aar }) => tilsyn === "Nord" && !nominal.has(aar));
    expect(gaps.length).toBeGreaterThan(0);
    for (const { aar, prisniveau } of gaps) {
      expect(plain).toContain(`For ${aar} findes der kun en takst, som kilden har regnet om til ${prisniveau}.`);
    }
  });

  test("says of every year what kind of paper it is from", () => {
    const origins = sentences(plain).find((one) => one.startsWith("Taksterne er for "));
    const budgets = new Set(
      rows
        .filter((row) => row["status"] === "budget" && row["ydelse"] === "tilsyn" && Number(row["aar"]) >= before)
        .map((row) => String(row["aar"])),
    );
    expect(budgets.size).toBe(2);
    expect(origins).toMatch(new RegExp(`${[...budgets].join(" og ")} fra budgetter`));
  });

  test("counts and shows one more comparison in fixed prices, and keeps each to its own years", () => {
    const more = told("takster", withRows({ [tilsynstakster.id]: [...rows, ...restated] }, [source]));
    expect(prose(more)).not.toContain(prose(told("takster", tables)).match(/Kilden har \S+ gange/)?.[0]);
    const values = more.figures["fixedPrices"]?.views.map(({ value }) => value);
    expect(values).toContain(`${before}-${year}`);
  });
});

test("every story that is no longer true is named in one run", () => {
  const { rows, source } = withNextYear("dk2020-roller");
  const shrunk = rowsOf(pladser).map((row) => (row.kommune === "Jammerbugt" ? { ...row, pladser: 1 } : row));
  const changed = withRows({ "dk2020-roller": rows, [pladser.id]: shrunk }, [source]);
  expect(() => tellStories(declarations, changed)).toThrow(/»dk2020«[^]*»pladser«/);
});
