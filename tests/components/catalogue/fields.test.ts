import { expect, test } from "vitest";
import { published } from "../../../src/catalogue.ts";
import { catalogueFields } from "../../../src/components/catalogue/fields.ts";
import { needed } from "../../../src/lib/needed.ts";
import type { Published } from "../../../src/model/published.ts";

const yearsOf = (datasets: readonly Published[]) =>
  catalogueFields(datasets).find(({ name }) => name === "aar")?.options ?? [];
const PLANNED = " (mål og planer)";

test("years stand in one direction, the newest first", () => {
  const years = yearsOf(published).map(({ value }) => value);
  expect(years.length).toBeGreaterThan(10);
  expect(years).toEqual([...years].sort().reverse());
});

test("a year says that it has only goals and plans where no row has more, whatever year it is", () => {
  const labels = yearsOf(published).map(({ label }) => label);
  expect(labels).toContain(`2050${PLANNED}`);
  expect(labels).toContain("2024");
  const goals = needed(
    published.find(({ id }) => id === "klimamaal"),
    "klimamaal",
  );
  const [row = {}] = goals.rows;
  const of = (status: string) => yearsOf([{ ...goals, rows: [{ ...row, aar: 2024, status }] }]);
  expect(of("foreslaaet")).toEqual([{ value: "2024", label: `2024${PLANNED}` }]);
  expect(of("opgjort")).toEqual([{ value: "2024", label: "2024" }]);
});
