import { expect, test } from "vitest";
import { anomaly } from "../../src/catalogue.ts";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { measureFigure } from "../../src/kommuner/measure-figure.ts";
import { rankingLink } from "../../src/kommuner/ranking-link.ts";
import { touches } from "../../src/model/anomaly.ts";

const figures = kommuneEntries.flatMap(({ measures }) =>
  measures.filter(({ standing }) => standing !== undefined).map(measureFigure),
);
const grave = figures.map((figure) =>
  (figure.anomalies ?? []).map(anomaly).filter((one) => touches(one, figure.sources)),
);

test("a contradiction that weighs heavily is told beside every number from its papers, and no lesser one is", () => {
  const told = grave.flat();
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ alvor }) => alvor === "hoej")).toBe(true);
  const doubted = new Set(told.map(({ dataset }) => dataset));
  for (const [at, figure] of figures.entries()) {
    const [dataset = ""] = figure.datasets;
    if (doubted.has(dataset)) expect(grave[at]?.length, figure.id).toBeGreaterThan(0);
  }
});

test("the ways to rankings from a page are called by what each ranks", () => {
  for (const { measures } of kommuneEntries) {
    const ways = measures.filter(({ standing }) => standing !== undefined).map((one) => rankingLink(one).text);
    expect(new Set(ways).size).toBe(ways.length);
  }
});
