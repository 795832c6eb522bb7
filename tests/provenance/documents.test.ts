import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { discoverDatasets } from "../../scripts/data/discover.ts";
import { readTable } from "../../scripts/data/read-table.ts";
import { documents, readDocuments, type Documents } from "../../scripts/provenance/documents.ts";
import { numbersNotFound, quotedText, type Quoted } from "../../scripts/provenance/numbers-not-found.ts";
import { quotedAnomalies, quotedInTable, quotedTotals } from "../../scripts/provenance/quoted-numbers.ts";
import { anomalyRow } from "../../src/model/anomaly.ts";
import { printedTotalRow } from "../../src/model/printed-total.ts";
import { sourceRow } from "../../src/model/source.ts";

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

async function rowsOf(file: string): Promise<unknown[]> {
  const schemas = { "data/anomalies.csv": anomalyRow, "data/printed-totals.csv": printedTotalRow, "data/sources.csv": sourceRow };
  const schema = Object.entries(schemas).find(([name]) => name === file)?.[1];
  if (!schema) throw new Error(`no schema for ${file}`);
  const { rows } = await readTable(root, { file, schema, key: [] }, undefined);
  return rows;
}

describe("every number stands on the lines of the source that its row names", async () => {
  beforeAll(async () => {
    if (present) sources = await readDocuments(folder, sourceRow.array().parse(await rowsOf("data/sources.csv")));
  });

  const datasets = await discoverDatasets(root);

  test.for(datasets.map((dataset) => ({ name: `data/raw/${dataset.raw}`, dataset })))(
    "$name",
    async ({ name, dataset }, { skip }) => {
      skip(!present, reason);
      const table = await readTable(root, { file: name, schema: dataset.row, key: [] }, undefined);
      const quoted = quotedInTable(dataset, table.rows);
      expect(quoted.length).toBeGreaterThan(0);
      expect(faults(quoted)).toEqual([]);
    },
  );

  test("data/printed-totals.csv", async ({ skip }) => {
    skip(!present, reason);
    const totals = printedTotalRow.array().parse(await rowsOf("data/printed-totals.csv"));
    expect(faults(quotedTotals("data/printed-totals.csv", totals))).toEqual([]);
  });

  test("data/anomalies.csv, except values we computed ourselves", async ({ skip }) => {
    skip(!present, reason);
    const anomalies = anomalyRow.array().parse(await rowsOf("data/anomalies.csv"));
    expect(faults(quotedAnomalies("data/anomalies.csv", anomalies))).toEqual([]);
  });
});
