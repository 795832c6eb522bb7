import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import flygtninge from "../../../src/datasets/flygtninge-pr-kommune.ts";
import { kommuneEntries } from "../../../src/kommuner/all.ts";
import { textOf } from "../../../src/model/words.ts";
import { measureFigure } from "../../../src/kommuner/measure-figure.ts";
import { themeFigure } from "../../../src/themes/index.ts";

const quotaMap = themeFigure("integration", "flygtningekvoter");
const quotas = kommuneEntries.flatMap(({ measures }) => measures.filter(({ measure }) => measure.id === "kvote"));

test("a dash in the table of quotas is 0 on the pages of municipalities as it is on the map", () => {
  expect(quotas).toHaveLength(kommuneEntries.length);
  const none = quotas.filter(({ value }) => value === 0).length;
  expect(textOf(quotaMap.subtitle)).toContain(`${none}\u00a0kommuner fik beregnet nul`);
});

test("a quota is printed, or is 0 where the source has a dash", () => {
  const rows = rowsOf(flygtninge);
  expect(rows.map(({ kvote }) => kvote)).toEqual(rows.map(({ kvote_naeste_aar }) => kvote_naeste_aar ?? 0));
});

test("a quota is said to be for the year after the one it was computed in", () => {
  const [quota] = quotas;
  if (!quota) throw new Error("no municipality has a quota");
  const { subtitle, years } = measureFigure(quota);
  expect(years).toBe(`${quota.aar + 1} (beregnet i ${quota.aar})`);
  expect(quotaMap.years).toBe(years);
  expect(subtitle).toContain(`${quota.aar + 1} (planlagt; beregnet i ${quota.aar})`);
  expect(textOf(quotaMap.subtitle)).toMatch(
    new RegExp(`^Kvote for ${quota.aar + 1} pr\\..+ beregnede den i ${quota.aar}\\.`),
  );
});

test("a rate among the highest that rests on very few says on how few", () => {
  expect(textOf(quotaMap.headline)).toContain("Læsø");
  expect(textOf(quotaMap.note ?? "")).toContain("Tallet for Læsø hviler på kun én flygtning.");
});
