import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDataFiles } from "../../scripts/data/read-files.ts";
import { readDigests } from "../../scripts/data/read-digests.ts";
import { documentsFolder } from "../../scripts/provenance/documents-folder.ts";
import { readDocuments } from "../../scripts/provenance/documents.ts";
import { lineKeys, mainExtract } from "../../scripts/provenance/line-keys.ts";
import { unreadStretches } from "../../scripts/provenance/unread-stretches.ts";
import { anomalies, coverage, published, sources } from "../../src/catalogue.ts";
import { printedTotalRow } from "../../src/model/printed-total.ts";
import { sharedTable } from "./shared-table.ts";

const folder = documentsFolder(process.cwd());
const present = existsSync(folder);
const reason = `source documents not found in ${folder}: no coverage was held against their lines`;
if (!present)
  console.warn(`ADVARSEL: kildedokumenterne findes ikke, så dækningens linjer er IKKE prøvet.\nWARNING: ${reason}`);

/** A table may have this many printed lines in a row that no row cites: a heading, a caption, a number set apart. */
const LONGEST = 3;

const { digests } = readDigests((await readDataFiles(process.cwd())).files);
const main = new Map(sources.map(({ kilde, udtraek }) => [kilde, mainExtract(udtraek)]));
const keys = (kilde: string, linjer: string): string[][] => lineKeys(main.get(kilde) ?? "", linjer);

/** Lines that rows of a dataset were read on: dataset → lines. */
const rowLines = new Map<string, Set<string>>();
/** The same, and those of its printed totals and contradictions. */
const usedLines = new Map<string, Set<string>>();

function note(lines: Map<string, Set<string>>, dataset: string, kilde: string, linjer: string): void {
  const known = lines.get(dataset) ?? new Set();
  for (const key of keys(kilde, linjer).flat()) known.add(key);
  lines.set(dataset, known);
}

/** Papers whose text is read in. Of others nobody can say which lines there are to cover. */
const readIn = new Set(
  sources.filter(({ udtraek }) => udtraek.split("|").every((name) => digests.has(name))).map(({ kilde }) => kilde),
);

for (const { id, rows } of published)
  for (const { kilde, linjer } of rows) {
    note(usedLines, id, String(kilde), String(linjer));
    if (readIn.has(String(kilde))) note(rowLines, id, String(kilde), String(linjer));
  }
for (const { dataset, kilde, linjer } of sharedTable("data/printed-totals.csv", printedTotalRow))
  note(usedLines, dataset, kilde, linjer);
for (const { dataset, kilde_a, linjer_a, kilde_b, linjer_b } of anomalies) {
  note(usedLines, dataset, kilde_a, linjer_a);
  if (kilde_b !== null && linjer_b !== null) note(usedLines, dataset, kilde_b, linjer_b);
}

const datasets = (row: { datasaet: string | null }): string[] => row.datasaet?.split("|") ?? [];

describe("data/coverage.csv", () => {
  test("covers every line a row was read on, under the dataset of the row", () => {
    const covered = new Map<string, Set<string>>();
    for (const row of coverage) for (const id of datasets(row)) note(covered, id, row.kilde, row.linjer);
    const outside = [...rowLines].flatMap(([id, lines]) =>
      [...lines].filter((line) => !covered.get(id)?.has(line)).map((line) => `${id} ${line}`),
    );
    expect(outside).toEqual([]);
  });

  test("leaves nothing unread under a wide range", async ({ skip }) => {
    skip(!present, reason);
    const { printed } = await readDocuments(folder, sources);
    const text = new Set(sources.flatMap(({ kilde }) => printed(kilde)));
    const hidden = coverage.flatMap((row) => {
      if (row.datasaet === null) return [];
      const used = new Set(datasets(row).flatMap((id) => [...(usedLines.get(id) ?? [])]));
      return keys(row.kilde, row.linjer).flatMap((range) =>
        unreadStretches(range, text, used)
          .filter((stretch) => stretch.printed > LONGEST)
          .map(({ from, to }) => `${row.tabel} ${from}-${to}`),
      );
    });
    expect(hidden).toEqual([]);
  });

  test("says of every printed line of the documents what became of it", async ({ skip }) => {
    skip(!present, reason);
    const { printed } = await readDocuments(folder, sources);
    const known = new Set(coverage.flatMap(({ kilde, linjer }) => keys(kilde, linjer).flat()));
    const lines = sources.flatMap(({ kilde }) =>
      printed(kilde).filter((line) => line.startsWith(`${main.get(kilde)}:`)),
    );
    expect(lines.length).toBeGreaterThan(12000);
    expect(lines.filter((line) => !known.has(line))).toEqual([]);
  });
});
