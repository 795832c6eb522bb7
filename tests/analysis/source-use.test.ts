import { sum } from "d3";
import { describe, expect, test } from "vitest";
import { sourceUse } from "../../src/analysis/source-use.ts";
import { published, publishedDataset, sources } from "../../src/catalogue.ts";

const row = (kilde: string, side: string | null) => ({ kilde, side });
const using = (...rows: ReturnType<typeof row>[]) =>
  sourceUse([{ ...publishedDataset("bpa-takster"), rows }], "en").map((use) => [use.rows, use.pages, use.withoutPage]);

describe("what is taken from a source", () => {
  test("adds up to every row over all sources", () => {
    const taken = sources.flatMap(({ kilde }) => sourceUse(published, kilde));
    expect(sum(taken, ({ rows }) => rows)).toBe(sum(published, ({ rows }) => rows.length));
  });

  test("names each page once, in order of number, and counts the rows without", () => {
    expect(using(row("en", "113"), row("en", "4"), row("en", "4"), row("en", null))).toEqual([[4, ["4", "113"], 1]]);
  });

  test("leaves out datasets that have nothing from it", () => {
    expect(using(row("to", "4"))).toEqual([]);
  });
});
