import { expect, test } from "vitest";
import { published, publishedDataset } from "../../src/catalogue.ts";
import { needed } from "../../src/lib/needed.ts";
import { breaksBetween } from "../../src/views/breaks-between.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { withExtras } from "../../src/views/extras.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Break, View } from "../../src/views/view.ts";
import { breaksColumn, codesOf, type ViewTable } from "../../src/views/view-table.ts";

/** Where a line is broken whose values are on such a basis, in each year from 2001. */
function broken(bases: readonly (string | null)[]): Break[] {
  const marks = bases.map((_, at) => ({
    ...{ x: String(2001 + at), series: "a", facet: "", value: 1, rows: [at], computed: false, status: null },
  }));
  return breaksBetween({ columns: [], key: [], rows: bases.map((basis) => ({ basis })), breaksBy: "basis" }, marks);
}

test("a line is broken at the time from which its values are of another thing", () => {
  expect(broken(["én gang", "Pr. måned", "Pr. måned"])).toEqual([{ at: "2002", reason: "nu pr. måned", series: "a" }]);
});

test("what is not told breaks nothing, and what follows is held against what was told before", () => {
  expect(broken(["pr. måned", null, "pr. måned"])).toEqual([]);
  expect(broken([null, "pr. måned", null])).toEqual([]);
  expect(broken(["én gang", null, "pr. måned"])).toMatchObject([{ at: "2003" }]);
});

/** The breaks of a view; none where it is refused. */
function breaksOf(dataset: ViewTable, view: View): readonly Break[] {
  const resolved = resolve(dataset, view);
  return isRefusal(resolved) ? [] : resolved.breaks;
}

test("prices of supervision are broken where they are paid in another way, each service on a scale of its own", () => {
  const dataset = publishedDataset("tilsynstakster");
  const view = needed(defaultView(dataset), "the first view of prices");
  expect(view).toMatchObject({ series: "tilsyn", facet: "ydelse", ownScale: true });
  expect(breaksOf(dataset, view)).toMatchObject([{ facet: "skaerpet_tilsyn", series: "Nord" }]);
});

const broke = published.filter((dataset) => breaksColumn(dataset) !== undefined);
const choices = broke.flatMap((dataset) => {
  const standard = needed(defaultView(dataset), "a first view");
  return (["series", "facet"] as const).flatMap((channel) => {
    const split = standard[channel] ?? "";
    return [...codesOf(dataset.rows, split)].map((code) => ({
      dataset,
      id: dataset.id,
      standard,
      channel,
      split,
      code,
    }));
  });
});

test.each(choices.filter(({ split }) => split !== ""))(
  "a line of $id is as broken when $split is $code alone",
  ({ dataset, standard, channel, split, code }) => {
    const own = breaksOf(dataset, standard).filter((one) => one[channel] === undefined || one[channel] === code);
    const { [channel]: _split, ...whole } = standard;
    const filters = { ...standard.filters, [split]: [code] };
    const alone = breaksOf(dataset, withExtras({ ...whole, filters }, standard));
    const place = ({ series: _series, facet: _facet, ...one }: Break) => one;
    expect(alone.map(place)).toEqual(own.map(place));
  },
);

test("some line of every such dataset is broken", () => {
  for (const dataset of broke) {
    expect(breaksOf(dataset, needed(defaultView(dataset), "a first view")), dataset.id).not.toEqual([]);
  }
  expect(broke.length).toBeGreaterThan(1);
});
