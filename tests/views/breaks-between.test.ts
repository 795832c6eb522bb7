import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { breaksBetween } from "../../src/views/breaks-between.ts";
import { defaultView } from "../../src/views/default-view.ts";
import type { Mark } from "../../src/views/resolved.ts";
import type { ViewTable } from "../../src/views/view-table.ts";

/** A table of bases, one in each year from 2001, and a mark of a line for each. */
function paid(bases: readonly (string | null)[]): [ViewTable, { marks: Mark[] }] {
  const marks = bases.map((_, at) => ({
    ...{ x: String(2001 + at), series: "a", facet: "", value: 1, rows: [at], computed: false, status: null },
  }));
  return [{ columns: [], key: [], rows: bases.map((basis) => ({ basis })) }, { marks }];
}

test("a line is broken at the time from which its values are of another thing", () => {
  expect(breaksBetween(...paid(["én gang", "Pr. måned", "Pr. måned"]), "basis")).toEqual([
    { at: "2002", reason: "nu pr. måned", series: "a" },
  ]);
});

test("what is not told breaks nothing, and what follows is held against what was told before", () => {
  expect(breaksBetween(...paid(["pr. måned", null, "pr. måned"]), "basis")).toEqual([]);
  expect(breaksBetween(...paid([null, "pr. måned", null]), "basis")).toEqual([]);
  expect(breaksBetween(...paid(["én gang", null, "pr. måned"]), "basis")).toMatchObject([{ at: "2003" }]);
});

test("prices of supervision are broken where they are paid in another way, each service on a scale of its own", () => {
  const view = defaultView(publishedDataset("tilsynstakster"));
  expect(view).toMatchObject({ series: "tilsyn", facet: "ydelse", ownScale: true });
  expect(view?.breaks).toMatchObject([{ facet: "skaerpet_tilsyn", series: "Nord" }]);
});
