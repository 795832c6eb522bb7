import { expect, test } from "vitest";
import { anomaly } from "../../src/catalogue.ts";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { measureFigure } from "../../src/kommuner/measure-figure.ts";
import { rankingLink } from "../../src/kommuner/ranking-link.ts";
import { kommuneName } from "../../src/model/kommune.ts";
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

test("a number in doubt says so in its strip, in words and in the table, also on the pages of others", () => {
  const doubted = figures.filter(({ headline }) => String(headline).endsWith("(usikkert tal)"));
  expect(doubted.length).toBeGreaterThan(0);
  for (const { views } of doubted) {
    const [chart] = views.map((view) => view.chart);
    expect(chart?.narrow).toMatch(/data-v="[^"]*\(usikkert tal\)"/);
    expect(chart?.description).toContain("usikkert tal");
    expect(chart?.table.rows.flat().join()).toContain("(usikkert tal)");
  }
});

test("the end of a strip that is in doubt says so on the pages of the others as well", () => {
  const drawn = figures.map(({ views: [view] }) => view?.chart.narrow ?? "");
  const doubted = drawn.flatMap((svg) => /data-v="([^"]*) \(usikkert tal\)"/.exec(svg)?.[1] ?? []);
  for (const read of doubted) expect(drawn.filter((svg) => svg.includes(`data-v="${read}"`))).toEqual([]);
  expect(doubted.length).toBeGreaterThan(
    figures.filter(({ headline }) => String(headline).includes("usikkert")).length,
  );
});

test("the table of a figure names its municipality once, and says how it lies to a middle that is written alike", () => {
  const level = { over: 0, under: 0, itself: 0, zero: 0 };
  for (const { kommune, measures } of kommuneEntries) {
    for (const one of measures.filter(({ standing }) => standing !== undefined)) {
      const rows = measureFigure(one).views.flatMap(({ chart }) => chart.table.rows);
      const own = rows.filter(([name = ""]) => name.split(/, | og /).includes(kommuneName(kommune)));
      const middle = rows.find(([name]) => name === "Midten");
      expect(own, kommune.kommune).toHaveLength(1);
      expect(middle?.[2] ?? "ingen").not.toBe("midt i feltet");
      const [name = "", value, place = ""] = own[0] ?? [];
      if (value === middle?.[1] || one.value === one.standing?.middle.value) expect(place).not.toBe("");
      level.over += Number(place === "lige over midten");
      level.under += Number(place === "lige under midten");
      level.itself += Number(place === "midt i feltet" && middle === undefined);
      level.zero += Number(/ og \d+ andre$/.test(name));
    }
  }
  expect(Math.min(...Object.values(level)), JSON.stringify(level)).toBeGreaterThan(0);
});

test("the ways to rankings from a page are called by what each ranks", () => {
  for (const { measures } of kommuneEntries) {
    const ways = measures.filter(({ standing }) => standing !== undefined).map((one) => rankingLink(one).text);
    expect(new Set(ways).size).toBe(ways.length);
  }
});
