import type { Anomaly } from "../../src/model/anomaly.ts";
import { number } from "../../src/lib/format.ts";
import { decimalsOf } from "../../src/lib/quantity.ts";
import { isComputed } from "../provenance/citations.ts";
import { printedNumbers } from "../provenance/printed-numbers.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";

const FILE = "data/anomalies.csv";

/** What a number after such a word names is no number of a row. */
const NAMED = /(?:§|tabel|diagram|figur|kapitel|mål) \d+|\d{4}-priser/gi;
/** Fewer may be a number of anything. */
const LEAST = 10;

/** What stands in the tables: the rows of each dataset, and the anomalies that a check or a printed total holds against them. */
interface Tables {
  rows: ReadonlyMap<string, readonly Row[]>;
  held: ReadonlySet<string>;
}

const numbersIn = (rows: readonly Row[]): number[] =>
  rows.flatMap((row) => Object.values(row).flatMap((cell) => (typeof cell === "number" ? Math.abs(cell) : [])));

/**
 * The numbers that a reading of ours says it is computed from, and that stand in no row of its dataset or its sources any more: a row
 * has been corrected, and what was computed of it has not. anomalies[i] stands in row i + 2.
 */
export function lostTerms(anomalies: readonly Anomaly[], { rows, held }: Tables): Problem[] {
  const bySource = Map.groupBy([...rows.values()].flat(), (row) => String(row["kilde"]));
  return anomalies.flatMap((anomaly, index) => {
    const own = rows.get(anomaly.dataset);
    if (own === undefined || held.has(anomaly.id)) return [];
    const sources = [anomaly.kilde_a, anomaly.kilde_b ?? ""].flatMap((source) => bySource.get(source) ?? []);
    const standing = new Set(numbersIn([...own, ...sources]));
    return (["a", "b"] as const).flatMap((side): Problem[] => {
      const [value, reading] = [anomaly[`vaerdi_${side}`], anomaly[`laesning_${side}`]];
      if (value === null || !isComputed(anomaly, side)) return [];
      const terms = [...printedNumbers(reading.replace(NAMED, ""))].map(Math.abs).filter((term) => term >= LEAST);
      return terms
        .filter((term) => term !== Math.abs(value) && !standing.has(term))
        .map((term) => ({
          ...{ file: FILE, row: index + 2, column: `laesning_${side}`, value: reading },
          expected: `tal, som står i rækkerne i ${anomaly.dataset} eller fra samme kilde; ${number(term, decimalsOf(term))} står der ikke`,
          action: `Er en række rettet, så ret også læsningen, vaerdi_${side} og forklaringen, eller slet uoverensstemmelsen, hvis den er væk. Er tallet ikke fra en række, så skriv det i kolonnen forklaring i stedet.`,
        }));
    });
  });
}
