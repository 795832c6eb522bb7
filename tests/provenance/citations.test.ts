import { expect, test } from "vitest";
import { discoverDatasets } from "../../scripts/data/discover.ts";
import {
  citedAnomalies,
  citedInTable,
  citedLines,
  citedTotals,
  type Citation,
} from "../../scripts/provenance/citations.ts";
import type { Anomaly } from "../../src/model/anomaly.ts";

const datasets = await discoverDatasets(process.cwd());
const place = { kilde: "k", linjer: "7" };
const brief = (citations: readonly Citation[]) =>
  citations.flatMap(({ row, numbers }) => numbers.map(({ column, value, words }) => [row, column, value, words]));

const inTable = (id: string, row: Record<string, string | number | null>) =>
  datasets.filter((dataset) => dataset.id === id).flatMap((dataset) => citedInTable(dataset, [row]));

test("a row cites its lines with every number of its raw table, the year too, but no derived column", () => {
  const row = { aar: 2018, kommunekode: 773, kommune: "Morsø", ejerform: "privat", pladser: 3, ...place, side: "4" };
  const cited = inTable("pladser-pr-kommune", row);
  expect(cited).toMatchObject([{ file: "data/raw/social/pladser-pr-kommune.csv", row: 2, column: "linjer", ...place }]);
  expect(brief(cited)).toEqual([
    [2, "aar", 2018, false],
    [2, "pladser", 3, false],
  ]);
});

test("only antal may be spelled as a word, and an empty cell quotes nothing", () => {
  expect(brief(inTable("dk2020-roller", { aar: 2020, antal: 3, ...place }))).toEqual([
    [2, "aar", 2020, false],
    [2, "antal", 3, true],
  ]);
  expect(brief(inTable("dk2020-roller", { aar: 2020, antal: null, ...place }))).toEqual([[2, "aar", 2020, false]]);
});

test("a row quotes the days and years of its times, with the whole cell", () => {
  const date = { dato: "2024-06-06", ...place };
  expect(inTable("klimamoeder", date)[0]?.numbers).toEqual([
    { column: "dato", value: 2024, words: false, written: "2024-06-06" },
    { column: "dato", value: 6, words: false, written: "2024-06-06" },
  ]);
  expect(brief(inTable("lovhenvisninger", { dato: "2. juli 2018", ...place }))).toEqual([
    [2, "dato", 2, false],
    [2, "dato", 2018, false],
  ]);
});

test("a row without numbers cites its lines all the same", () => {
  expect(citedLines("d.csv", [place])).toEqual([
    { file: "d.csv", row: 2, column: "linjer", ...place, numbers: [], texts: [] },
  ]);
});

test("a printed total quotes itself, perhaps as a word, and the years it covers and is compared with", () => {
  const total = {
    dataset: "a",
    hvor: "aar=2018; ejerform=privat",
    kolonne: "pladser",
    ...({ beregning: "forskel", af: "aar=2016|2017", trykt: 2651, afrunding: null } as const),
    ...place,
    uoverensstemmelse: null,
  };
  expect(brief(citedTotals("t.csv", [total]))).toEqual([
    [2, "hvor", 2018, false],
    [2, "af", 2016, false],
    [2, "af", 2017, false],
    [2, "trykt", 2651, true],
  ]);
});

test("an anomaly quotes both readings, except a computed one and one that names no lines", () => {
  const anomaly: Anomaly = {
    ...{ id: "a", dataset: "d", emne: "e", enhed: null, forskel: null, alvor: "lav", forklaring: "f", handling: "h" },
    ...{ laesning_a: "Trykt total", vaerdi_a: 44, kilde_a: "k", linjer_a: "1" },
    ...{ laesning_b: "Trykt i bilaget", vaerdi_b: 45, kilde_b: "k", linjer_b: "2" },
  };
  const computed = { ...anomaly, laesning_b: "Beregnet af husenes tal" };
  const unplaced = { ...anomaly, kilde_b: null, linjer_b: null };
  const cited = citedAnomalies("a.csv", [anomaly, computed, unplaced]);
  expect(brief(cited)).toEqual([
    [2, "vaerdi_a", 44, false],
    [2, "vaerdi_b", 45, false],
    [3, "vaerdi_a", 44, false],
    [4, "vaerdi_a", 44, false],
  ]);
  expect(cited.map(({ row, column, linjer }) => [row, column, linjer])).toEqual([
    [2, "linjer_a", "1"],
    [2, "linjer_b", "2"],
    [3, "linjer_a", "1"],
    [3, "linjer_b", "2"],
    [4, "linjer_a", "1"],
  ]);
});
