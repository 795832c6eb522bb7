import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { allMeasured } from "../../src/kommuner/all.ts";
import { entryId } from "../../src/kommuner/entry-id.ts";
import { isMoney } from "../../src/lib/quantity.ts";
import { notCompared } from "../../src/kommuner/not-compared.ts";
import { rankings } from "../../src/kommuner/rankings.ts";

const list = notCompared(allMeasured);

test("every measure of municipalities that has no ranking is told with its dataset's own reason", () => {
  const ranked = rankings.map(({ id }) => id);
  const left = published.flatMap((dataset) =>
    dataset.measures
      .filter((measure) => !ranked.some((id) => id.startsWith(entryId({ dataset, measure }))))
      .map(({ incomparable }) => `${dataset.id} ${incomparable}`),
  );
  expect(left.length).toBeGreaterThan(0);
  expect(list.map(({ dataset, why }) => `${dataset} ${why}`).sort()).toEqual([...new Set(left)].sort());
});

test("measures of one dataset with one reason stand together, with how many municipalities have one of them", () => {
  expect(list.find(({ dataset }) => dataset === "unge-paa-uddannelseshjaelp")?.text).toBe(
    "Uddannelsesparate unge på uddannelseshjælp og aktivitetsparate unge på uddannelseshjælp",
  );
  const contributions = published.find(({ id }) => id === "klyngemidler-sjaelland")?.rows ?? [];
  expect(list.find(({ dataset }) => dataset === "klyngemidler-sjaelland")).toMatchObject({
    text: "Bidrag til sundhedsklyngen",
    kommuner: new Set(contributions.map((row) => row["kommunekode"])).size,
  });
});

test("titles of what went either way are told as one", () => {
  expect(list.find(({ dataset }) => dataset === "plejefamilier-i-kommuner")?.text).toBe(
    "Færre eller flere godkendte plejefamilier og færre eller flere ledige pladser hos plejefamilier",
  );
});

test("what a municipality pays is not compared: it follows how many live there, or how many of them are children", () => {
  const payments = allMeasured.filter(({ unit }) => isMoney(unit));
  expect(new Set(payments.map(({ dataset }) => dataset.id)).size).toBeGreaterThan(2);
  expect(payments.filter(({ measure }) => measure.comparable !== "ingen").map(entryId)).toEqual([]);
});

test("what municipalities pay to the project on biochar follows how many live there, as is said of it", () => {
  const of = (id: string) => allMeasured.filter((one) => one.dataset.id === id);
  const inhabitants = new Map(
    of("flygtninge-pr-kommune")
      .filter(({ measure }) => measure.id === "indbyggere")
      .map(({ kommune, value }) => [kommune.kommunekode, value]),
  );
  const rates = of("biokul-kommunebidrag").map(
    ({ kommune, value }) => value / (inhabitants.get(kommune.kommunekode) ?? 0),
  );
  expect(rates).toHaveLength(11);
  expect(rates.filter((rate) => Math.abs(rate - 1) > 0.05)).toEqual([]);
});

test("a measure that too few have to be ranked is told as such", () => {
  const few = allMeasured.filter(({ measure, standing }) => measure.id === "indbyggere" && standing).slice(0, 3);
  const unranked = few.map(({ standing: _, ...one }) => one);
  expect(notCompared(unranked)).toEqual([
    {
      dataset: "flygtninge-pr-kommune",
      text: "Indbyggertal",
      kommuner: 3,
      why: "Så få kommuner har tallet, at vi ikke sammenligner dem.",
    },
  ]);
});
