import { readDigests } from "../../scripts/data/read-digests.ts";
import { readDataFiles } from "../../scripts/data/read-files.ts";
import { bears } from "../../scripts/provenance/evidence.ts";
import { lookUpIn } from "../../scripts/provenance/look-up.ts";
import { anomalies, publishedDataset, sources } from "../../src/catalogue.ts";
import type { Fact } from "../../src/model/fact.ts";
import { rowAddress } from "../../src/model/row-address.ts";

const lookUp = lookUpIn(sources, readDigests((await readDataFiles(".")).files).digests);

/** What does not hold on the way from a fact to the lines of the document; empty when all of it does. */
export function brokenSteps({ text, what, account: { cells, origin, formula, cases = [] } }: Fact): string[] {
  if (origin === "valgt")
    return cells.length > 0 || !formula ? [`${text} (${what}) is chosen, and nothing says why`] : [];
  if (cells.length === 0 && cases.length === 0) return [`${text} (${what}) rests on no cell and no contradiction`];
  const lost = cases.filter((id) => !anomalies.some((anomaly) => anomaly.id === id));
  if (lost.length > 0) return [`${text} (${what}) rests on contradictions that are not told: ${lost.join(", ")}`];
  if (origin === "beregnet" && !formula) return [`${text} (${what}) is computed, and nothing says how`];
  if (origin === "trykt" && formula !== null) return [`${text} (${what}) is printed and has a formula`];
  return cells.flatMap(({ dataset, row: address, column }) => {
    const { key, rows, columns } = publishedDataset(dataset);
    const row = rows.find((candidate) => rowAddress(key, candidate) === address);
    if (!row) return [`${what}: ${dataset} has no row ${address}`];
    const described = columns.find(({ name }) => name === column);
    if (!described) return [`${what}: ${dataset} has no column ${column}`];
    const found = lookUp(String(row["kilde"]), String(row["linjer"]));
    // A source may be published before its text is read in; the site says so.
    if (found === undefined) return [];
    if ("instead" in found) return [`${what}: ${address} leads to no lines`];
    const value = row[column];
    if (value === null || value === undefined) return [`${what}: ${address} says nothing in ${column}`];
    const looked = described.role === "measure" && !described.derived && typeof value === "number";
    return looked && !bears(found, value, true) ? [`${what}: ${String(value)} is not on the lines of ${address}`] : [];
  });
}
