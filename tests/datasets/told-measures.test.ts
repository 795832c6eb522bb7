import { describe, expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { filledYears } from "../../src/model/filled-years.ts";

describe("what a column is told of", () => {
  const telling = published.flatMap((dataset) =>
    dataset.columns.flatMap(({ name, tellsOf }) => (tellsOf === undefined ? [] : [{ dataset, name, tellsOf }])),
  );

  test("some columns are told of certain measures only", () => {
    expect(telling.map(({ dataset, name }) => `${dataset.id}: ${name}`)).toContain(
      "flygtninge-pr-kommune: kvotestatus",
    );
  });

  test.each(telling.map(({ dataset, name, tellsOf }) => [dataset.id, name, { dataset, tellsOf }] as const))(
    "%s: %s is told of measures that there are, and not of all of them",
    (_, _name, { dataset, tellsOf }) => {
      const measures = dataset.columns.filter(({ role }) => role === "measure").map(({ name }) => name);
      expect(measures).toEqual(expect.arrayContaining([...tellsOf]));
      expect(measures.length).toBeGreaterThan(tellsOf.length);
    },
  );
});

test("a measure of another year than its row's says which, by the year of the row", () => {
  const other = published.flatMap(({ id, columns }) =>
    columns.flatMap(({ name, role, period }) => (period === undefined ? [] : [{ id, name, role, period }])),
  );
  expect(other.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["kvote", "kvote_naeste_aar", "familiesammenfoerte"]),
  );
  for (const { id, name, role, period } of other) {
    expect(role, `${id}: ${name}`).toBe("measure");
    expect(filledYears(period, 1000), `${id}: ${name}`).toMatch(/^(999|1001)$/);
  }
});

test("a number whose rows have several units is not called by what only some of them are", () => {
  const named = published.flatMap(({ id, columns, rows }) =>
    columns
      .filter(({ unitFrom }) => unitFrom !== undefined && new Set(rows.map((row) => row[unitFrom])).size > 1)
      .flatMap(({ title }) =>
        columns
          .filter(({ role, labels = {} }) => role === "dimension" && Object.values(labels).includes(title))
          .map(({ name }) => `${id}: »${title}« is one of ${name}`),
      ),
  );
  expect(named).toEqual([]);
});
