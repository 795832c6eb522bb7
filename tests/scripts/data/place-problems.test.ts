import { expect, test } from "vitest";
import { placeProblems } from "../../../scripts/data/place-problems.ts";
import { readDigests } from "../../../scripts/data/read-digests.ts";
import { readTable } from "../../../scripts/data/read-table.ts";
import type { Row } from "../../../scripts/data/rows.ts";
import { readShared } from "../../../scripts/data/shared-tables.ts";
import { citedInTable, type Citation } from "../../../scripts/provenance/citations.ts";
import { evidenceIn, together } from "../../../scripts/provenance/evidence.ts";
import { lookUpIn, type LookUp } from "../../../scripts/provenance/look-up.ts";
import { resolve } from "../../../src/model/code-lists.ts";
import { needed } from "../../../src/lib/needed.ts";
import { settledDatasets as datasets, settledFiles as files } from "./settled-data.ts";

const { shared } = readShared(files, datasets);
const lists = needed(shared.lists, "the code lists");
const lookUp = lookUpIn(shared.sources, readDigests(files).digests);
const official = (text: string): string | undefined => resolve(lists.lists.kommune, text);

/** The columns of text in which some rows of a dataset name a municipality and nothing else. */
const places = datasets.flatMap((dataset) => {
  const form = { file: `data/raw/${dataset.raw}`, schema: dataset.row, key: dataset.key };
  const { rows } = readTable(files, form, lists);
  const wrong = (changed: readonly Row[]) => placeProblems(citedInTable(dataset, changed), lookUp, lists);
  const named = new Set(
    citedInTable(dataset, rows).flatMap(({ texts }) =>
      texts.flatMap(({ column, text }) => (official(text) ? [column] : [])),
    ),
  );
  return [...named].map((column) => ({ id: dataset.id, column, rows, wrong }));
});

/** How many pairs of neighbouring rows with unlike municipalities there are, and at how many it is seen when the two change places. */
const swaps = places.map(({ id, column, rows, wrong }) => {
  const own = rows.filter((row) => official(String(row[column])) !== undefined);
  const pairs = own.flatMap((row, index): [Row, Row][] => {
    const next = own[index + 1];
    return next && official(String(next[column])) !== official(String(row[column])) ? [[row, next]] : [];
  });
  const seen = pairs.filter(
    ([a, b]) =>
      wrong([
        { ...a, [column]: b[column] ?? null },
        { ...b, [column]: a[column] ?? null },
      ]).length > 0,
  );
  return { place: `${id} ${column}`, pairs: pairs.length, seen: seen.length };
});

test("no true row names a municipality that its lines do not", () => {
  expect(places.flatMap(({ rows, wrong }) => wrong(rows))).toEqual([]);
});

test("of 422 pairs of neighbours 373 are seen when they change places: all but some whose rows share a line", () => {
  const count = (kind: "pairs" | "seen"): number => swaps.reduce((sum, swap) => sum + swap[kind], 0);
  expect([count("pairs"), count("seen")]).toEqual([422, 373]);
  expect(swaps.filter(({ pairs, seen }) => seen < pairs)).toEqual([
    { place: "eu-kontorets-medlemmer medlem", pairs: 45, seen: 7 },
    { place: "plejefamilier-i-kommuner kommune", pairs: 10, seen: 3 },
    { place: "sosu-laerepladser kommune", pairs: 10, seen: 7 },
    { place: "sundhedsklynger-kommuner kommune", pairs: 101, seen: 100 },
  ]);
});

const told = (text: string, there: readonly string[] | undefined) => {
  const cited: Citation = {
    file: "a.csv",
    row: 2,
    column: "linjer",
    kilde: "k",
    linjer: "7",
    numbers: [],
    texts: [{ column: "sted", text }],
  };
  const codes = new Set(there?.map((name) => lists.kommuner.get(name)?.kommunekode ?? 0));
  const found: LookUp = () =>
    there && { ...evidenceIn(""), lines: [], kommuner: codes, dates: new Set(), months: new Set() };
  return placeProblems([cited], found, lists);
};

test("a municipality that the lines do not name is told with those that they do, and a text of more words is none", () => {
  expect(told("Rebild Kommune", ["Aalborg", "Thisted"])).toMatchObject([
    {
      ...{ file: "a.csv", row: 2, column: "sted", value: "Rebild Kommune" },
      expected: "en kommune, der står på linje 7 i k; der står Thisted og Aalborg",
    },
  ]);
  expect(told("Rebild", ["Rebild", "Thisted"])).toEqual([]);
  expect(told("Musikken i Rebild", ["Thisted"])).toEqual([]);
});

test("lines without any name say nothing against one, and neither does a text that has not been read in", () => {
  expect([told("Rebild", []), told("Rebild", undefined)]).toEqual([[], []]);
});

test("of many names the first are told, and how many more there are", () => {
  const many = [...lists.kommuner.keys()].filter((name) => name !== "Rebild").slice(0, 15);
  expect(told("Rebild", many)[0]?.expected).toMatch(/; der står (?:[^,]+, ){9}[^,]+ og 5 andre$/);
});

test("where the lines name several, the one with most of the row's numbers decides, unless it names none", () => {
  const line = (text: string, ...named: string[]) => ({
    ...evidenceIn(text),
    kommuner: new Set(named.map((name) => lists.kommuner.get(name)?.kommunekode ?? 0)),
    dates: new Set<string>(),
    months: new Set<number>(),
  });
  const judge = (...lines: ReturnType<typeof line>[]) => {
    const numbers = [72810, 495869, 2022].map((value) => ({ column: "antal", value, words: false }));
    const cited = { file: "a.csv", row: 2, column: "linjer", kilde: "k", linjer: "7; 5; 1", numbers };
    const found: LookUp = () => ({
      ...together(lines),
      kommuner: new Set(lines.flatMap(({ kommuner }) => [...kommuner])),
      dates: new Set(),
      months: new Set(),
      lines,
    });
    return placeProblems([{ ...cited, texts: [{ column: "kommune", text: "Slagelse" }] }], found, lists);
  };
  const [heading, year] = [line("Klyngen 1.557", "Slagelse", "Næstved"), line("2022")];
  expect(judge(line("72.810 495.869", "Slagelse"), heading, year)).toEqual([]);
  expect(judge(line("72.810 495.869", "Næstved"), heading, year)).toMatchObject([
    {
      row: 2,
      column: "kommune",
      expected: "den kommune, der står ved rækkens tal på linje 7; 5; 1 i k; der står Næstved",
    },
  ]);
  expect(judge(line("72.810 495.869"), heading, year)).toEqual([]);
  expect(judge(line("72.810 495.869", "Næstved"), line("72.810 495.869"), heading, year)).toEqual([]);
  expect(judge(line("Næstved"), heading)).toEqual([]);
});
