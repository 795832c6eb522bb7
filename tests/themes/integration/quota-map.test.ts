import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import flygtninge from "../../../src/datasets/flygtninge-pr-kommune.ts";
import { kommuneEntries } from "../../../src/kommuner/all.ts";
import { quotaMap as mapOf } from "../../../src/themes/integration/quota-map.ts";
import { textOf } from "../../../src/model/words.ts";
import { measureFigure } from "../../../src/kommuner/measure-figure.ts";
import { withNextYear, withRows } from "../../stories/changed-tables.ts";
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

test("what a dash was read as is told of the paper that was read for it alone", () => {
  const own = textOf(quotaMap.note ?? "");
  expect(own).toContain("En tankestreg i kilden");
  const { rows, source } = withNextYear(flygtninge.id);
  const figure = mapOf(withRows({ [flygtninge.id]: rows }, [source]));
  expect(textOf(figure.note ?? "")).toBe(own.replace(/ En tankestreg [^.]*\./, ""));
  const [quota] = quotas;
  expect(quota?.note).toMatch(/^En tankestreg i kilden/);
});

test("rates that rest on as few are told of together", () => {
  const most = ["Læsø", "Fanø", "Samsø"];
  const rows = rowsOf(flygtninge).map((row) =>
    most.includes(row.kommune) ? { ...row, kvote: 3, kvote_naeste_aar: 3, indbyggere: 500 } : row,
  );
  const figure = mapOf(withRows({ [flygtninge.id]: rows }));
  for (const name of most) expect(textOf(figure.note ?? "")).toContain(name);
  expect(textOf(figure.note ?? "")).toMatch(/ \S+, \S+ og \S+ ligger højt, men på kun tre flygtninge hver\. /);
});

test("a rate higher than those named that rests on very few is told in the note, with how few", () => {
  expect(textOf(quotaMap.headline)).not.toContain("Læsø");
  expect(textOf(quotaMap.note ?? "")).toContain("Læsø ligger højt, men på kun én flygtning.");
});
