import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { doubtAt, doubtsOf, doubtsTold } from "../../src/figures/doubts-of.ts";

/** Each value in doubt, found without the rows that lead to it. */
const doubted = published.flatMap((dataset) =>
  doubtsOf(dataset).flatMap(({ reason, at }) =>
    Object.entries(at).flatMap(([measure, places]) =>
      places.flatMap((place) => {
        const row = dataset.rows[place];
        return row === undefined ? [] : [{ dataset, measure, reason, row }];
      }),
    ),
  ),
);

test("there are values in doubt, for several reasons", () => {
  expect(new Set(doubted.map(({ reason }) => reason)).size).toBeGreaterThan(2);
});

test("the row of each value in doubt says why, in its own words or in a sentence", () => {
  for (const { dataset, row, measure, reason } of doubted) {
    expect(doubtAt(dataset, row, measure)).toBe(reason);
    const isOwn = Object.values(row).includes(reason);
    expect(isOwn || doubtsTold(dataset, row).includes(`: ${reason}.`)).toBe(true);
  }
});

test("a row without such a value says nothing", () => {
  const rows = new Set(doubted.map(({ row }) => row));
  for (const dataset of published) {
    for (const row of dataset.rows) if (!rows.has(row)) expect(doubtsTold(dataset, row)).toBe("");
  }
});
