import { expect, test } from "vitest";
import { citedRanges } from "../../src/analysis/cited-ranges.ts";
import { published, sources } from "../../src/catalogue.ts";
import { lineRanges } from "../../src/model/line-ranges.ts";

const nameOf = ({ extract = "", from, to }: { extract?: string; from: number; to: number }): string =>
  `${extract}:${from}-${to}`;

test.each(sources.map(({ kilde }) => kilde))(
  "every range that rows name in %s is there once, with all its rows",
  (kilde) => {
    const ranges = citedRanges(published, kilde);
    const named = published.flatMap(({ rows }) =>
      rows
        .filter((row) => row["kilde"] === kilde)
        .flatMap((row) => lineRanges(String(row["linjer"])).map((range) => ({ name: nameOf(range), row }))),
    );
    expect(new Set(ranges.map(nameOf))).toEqual(new Set(named.map(({ name }) => name)));
    expect(ranges).toHaveLength(new Set(ranges.map(nameOf)).size);
    for (const range of ranges)
      expect(new Set(range.rows.map(({ row }) => row))).toEqual(
        new Set(named.filter(({ name }) => name === nameOf(range)).map(({ row }) => row)),
      );
  },
);

test("ranges of the main extract come before those of others, each in the order of the document", () => {
  for (const { kilde } of sources) {
    const ranges = citedRanges(published, kilde);
    const inOrder = ranges.every((range, at) => {
      const next = ranges[at + 1];
      if (!next || (range.extract ?? "") < (next.extract ?? "")) return true;
      return range.extract === next.extract && range.from <= next.from;
    });
    expect(inOrder, kilde).toBe(true);
  }
});
