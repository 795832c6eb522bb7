import { sum } from "d3";
import { expect, test } from "vitest";
import { publishedDataset, tables } from "../../../src/catalogue.ts";
import pladser from "../../../src/datasets/pladser-pr-kommune.ts";
import { rowAddress } from "../../../src/model/row-address.ts";
import { toldPlaces } from "../../../src/stories/pladser/places.ts";

const published = publishedDataset(pladser.id);
const byAddress = new Map(published.rows.map((row) => [rowAddress(published.key, row), row]));
const { shares } = toldPlaces(tables);

test("every private share and every total recomputes from the published rows that its row rests on", () => {
  expect(shares.rows.length).toBeGreaterThan(0);
  shares.rows.forEach(({ andel, i_alt, kommune, aar }, at) => {
    const rows = (shares.rests[at] ?? []).map(({ row }) => byAddress.get(row));
    expect(rows.map((row) => [row?.["kommune"], row?.["aar"]])).toEqual(rows.map(() => [kommune, aar]));
    const all = sum(rows, (row) => Number(row?.["pladser"]));
    const privat = sum(rows, (row) => (row?.["ejerform"] === "privat" ? Number(row["pladser"]) : 0));
    expect(i_alt).toBe(all);
    expect(andel).toBeCloseTo((100 * privat) / all, 9);
  });
});
