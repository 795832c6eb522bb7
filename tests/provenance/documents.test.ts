import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { discoverDatasets } from "../../scripts/data/discover.ts";
import { readTable } from "../../scripts/data/read-table.ts";
import { documents, readDocuments, type Documents } from "../../scripts/provenance/documents.ts";
import { numbersNotFound, quotedText, type Quoted } from "../../scripts/provenance/numbers-not-found.ts";
import { quotedAnomalies, quotedInTable, quotedTotals } from "../../scripts/provenance/quoted-numbers.ts";
import { anomalyRow } from "../../src/model/anomaly.ts";
import { printedTotalRow } from "../../src/model/printed-total.ts";
import { sourceRow } from "../../src/model/source.ts";
import { files, sharedTable } from "./shared-table.ts";

const root = process.cwd();
const folder = resolve(root, process.env["KKR_DOCUMENTS"] ?? "../shared/sources/documents");
const reason = `source documents not found in ${folder}: no number was compared with its source`;
const present = existsSync(folder);
if (!present) {
  console.warn(`ADVARSEL: kildedokumenterne findes ikke, så INGEN tal er holdt op mod kilderne.\nWARNING: ${reason}`);
}

let sources: Documents = documents([], new Map());

/** The numbers that are not on their lines, and the lines that are not in their document, as one readable list. */
function faults(quoted: readonly Quoted[]): string[] {
  return quoted.flatMap((one) => {
    try {
      return numbersNotFound([one], sources.cited).map(quotedText);
    } catch (error) {
      if (error instanceof RangeError) return [`${one.file}, row ${one.row}: ${error.message}`];
      throw error;
    }
  });
}

describe("every number stands on the lines of the source that its row names", async () => {
  beforeAll(async () => {
    if (present) sources = await readDocuments(folder, sharedTable("data/sources.csv", sourceRow));
  });

  const datasets = await discoverDatasets(root);

  test.for(datasets.map((dataset) => ({ name: `data/raw/${dataset.raw}`, dataset })))(
    "$name",
    ({ name, dataset }, { skip }) => {
      skip(!present, reason);
      const table = readTable(files, { file: name, schema: dataset.row, key: dataset.key }, undefined);
      expect(table.problems).toEqual([]);
      expect(faults(quotedInTable(dataset, table.rows))).toEqual([]);
    },
  );

  test("data/printed-totals.csv", ({ skip }) => {
    skip(!present, reason);
    const totals = sharedTable("data/printed-totals.csv", printedTotalRow);
    expect(faults(quotedTotals("data/printed-totals.csv", totals))).toEqual([]);
  });

  test("data/anomalies.csv, except values we computed ourselves", ({ skip }) => {
    skip(!present, reason);
    const anomalies = sharedTable("data/anomalies.csv", anomalyRow);
    expect(faults(quotedAnomalies("data/anomalies.csv", anomalies))).toEqual([]);
  });
});
