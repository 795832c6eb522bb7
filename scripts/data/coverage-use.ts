import { listAnd } from "../../src/lib/list.ts";
import type { Anomaly } from "../../src/model/anomaly.ts";
import type { Coverage } from "../../src/model/coverage.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
import type { Source } from "../../src/model/source.ts";
import { lineKeys, mainExtract } from "../provenance/line-keys.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";

const FILE = "data/coverage.csv";

/** What has been read on lines: the rows of the datasets by their id, the printed totals and the contradictions. */
interface Read {
  rows: ReadonlyMap<string, readonly Row[]>;
  totals: readonly PrintedTotal[];
  anomalies: readonly Anomaly[];
}

/**
 * Rows of the coverage that say otherwise than the tables: one whose lines a dataset is said to have been read on, although
 * nothing of it was, and one that is left out, although a row was read there. coverage[i] stands in row i + 2.
 */
export function coverageUse(coverage: readonly Coverage[], sources: readonly Source[], read: Read): Problem[] {
  const main = new Map(sources.map(({ kilde, udtraek }) => [kilde, mainExtract(udtraek)]));
  const keys = (kilde: string, linjer: string): string[] =>
    lineKeys(main.get(kilde) ?? "", linjer).flatMap((range) => range.map((line) => `${kilde} ${line}`));
  const byRows = new Map(
    [...read.rows].map(([id, rows]) => [
      id,
      new Set(rows.flatMap((row) => keys(String(row["kilde"]), String(row["linjer"])))),
    ]),
  );
  const besides = Map.groupBy(
    [
      ...read.totals.map(({ dataset, kilde, linjer }) => ({ dataset, lines: keys(kilde, linjer) })),
      ...read.anomalies.flatMap(({ dataset, kilde_a, linjer_a, kilde_b, linjer_b }) => [
        { dataset, lines: keys(kilde_a, linjer_a) },
        ...(kilde_b !== null && linjer_b !== null ? [{ dataset, lines: keys(kilde_b, linjer_b) }] : []),
      ]),
    ],
    ({ dataset }) => dataset,
  );
  const isRead = (id: string, lines: ReadonlySet<string>): boolean =>
    lines.values().some((line) => byRows.get(id)?.has(line)) ||
    (besides.get(id) ?? []).some((one) => one.lines.some((line) => lines.has(line)));
  return coverage.flatMap(({ kilde, linjer, datasaet, udeladt }, index): Problem[] => {
    const place = { file: FILE, row: index + 2 };
    const lines = new Set(keys(kilde, linjer));
    if (udeladt === null) {
      return (datasaet?.split("|") ?? [])
        .filter((id) => read.rows.has(id) && !isRead(id, lines))
        .map((id) => {
          const expected = `et datasæt, der er læst på linjerne ${linjer} i ${kilde}; intet i ${id} henviser til dem`;
          const action = "Ret linjerne eller datasættet. Er tabellen ikke taget med i datasættet, så slet det her.";
          return { ...place, column: "datasaet", value: id, expected, action };
        });
    }
    const readers = [...byRows].flatMap(([id, own]) => (lines.values().some((line) => own.has(line)) ? [id] : []));
    if (readers.length === 0) return [];
    const expected = `linjer, som ingen række er læst på, når de er udeladt; ${listAnd(readers)} henviser til nogle af dem`;
    const action = "Skriv de linjer, der er brugt, i en række om datasættet, og lad kun de andre stå her.";
    return [{ ...place, column: "linjer", value: linjer, expected, action }];
  });
}
