import type { Anomaly } from "../../src/model/anomaly.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
import { columns, type Column } from "../../src/model/shape.ts";
import { conditions } from "../data/conditions.ts";
import type { Row } from "../data/rows.ts";

/** A number that was read in a document. */
export interface Quoted {
  column: string;
  value: number;
  /** True when the document may spell the number as a word: `tre medarbejdere`. */
  words: boolean;
  /** The whole cell, where the number is a part of it: the time that it is a day or a year of. */
  written?: string;
}

/** A cell of text, which may name a municipality that should stand where the row was read. */
export interface QuotedText {
  column: string;
  text: string;
}

/** Lines of a source that a row of a table names, and the numbers that should stand on them. */
export interface Citation {
  file: string;
  /** Row as a spreadsheet counts them. */
  row: number;
  /** The column that names the lines. */
  column: string;
  kilde: string;
  linjer: string;
  numbers: Quoted[];
  texts: QuotedText[];
}

/** The days and years of a time, as a date has them or as a source tells it: `2020-06-19` and `19. juni 2020` → 2020 and 19. */
export function timeNumbers({ grain, told }: Column, text: string): number[] {
  if (grain === "date") {
    const [year, , day] = text.split("-");
    return [year, day].filter((part) => part !== undefined).map(Number);
  }
  return told ? (text.match(/\d+/g) ?? []).map(Number) : [];
}

/** The lines of every row of a raw table, with all its numbers, the days and years of its times, and its texts. rows[i] stands in row i + 2. */
export function citedInTable(dataset: Dataset, rows: readonly Row[]): Citation[] {
  const read = columns(dataset.row).filter(({ derived }) => !derived);
  return rows.map((row, index) => ({
    ...{ file: `data/raw/${dataset.raw}`, row: index + 2, column: "linjer" },
    ...{ kilde: String(row["kilde"]), linjer: String(row["linjer"]) },
    numbers: read.flatMap((column): Quoted[] => {
      const { name, spelled = false } = column;
      const value = row[name];
      if (typeof value === "number") return [{ column: name, value, words: spelled }];
      if (typeof value !== "string") return [];
      return timeNumbers(column, value).map((number) => ({
        column: name,
        value: number,
        words: false,
        written: value,
      }));
    }),
    texts: read.flatMap(({ name, type }): QuotedText[] => {
      const text = row[name];
      return type === "text" && typeof text === "string" ? [{ column: name, text }] : [];
    }),
  }));
}

/**
 * The lines of the printed totals, with the totals themselves, which may be words (`to udmeldinger`), and the numbers (years)
 * that say which rows they cover.
 */
export function citedTotals(file: string, totals: readonly PrintedTotal[]): Citation[] {
  return totals.map(({ hvor, af, trykt, kilde, linjer }, index) => {
    const quote = (column: string, value: number, words = false): Quoted => ({ column, value, words });
    const within = (written: string | null, column: string): Quoted[] =>
      (written === null ? [] : conditions(written))
        .flatMap(([, values]) => values)
        .filter((value) => /^\d+$/.test(value))
        .map((value) => quote(column, Number(value)));
    const numbers = [...within(hvor, "hvor"), ...within(af, "af"), quote("trykt", trykt, true)];
    return { file, row: index + 2, column: "linjer", kilde, linjer, numbers, texts: [] };
  });
}

/** A reading that begins like this gives a number of ours, not one that is printed. */
const COMPUTED = /^(?:Beregnet|Optalt)\b/;

/** Whether the number of a reading is one of ours, so that it stands nowhere in the sources. */
export const isComputed = (anomaly: Anomaly, side: "a" | "b"): boolean =>
  anomaly[`linjer_${side}`] === null || COMPUTED.test(anomaly[`laesning_${side}`]);

/** The lines of both readings of every anomaly, where they name some, with the number of a reading unless we computed it. */
export function citedAnomalies(file: string, anomalies: readonly Anomaly[]): Citation[] {
  return anomalies.flatMap((anomaly, index) =>
    (["a", "b"] as const).flatMap((side): Citation[] => {
      const [kilde, linjer, value] = [anomaly[`kilde_${side}`], anomaly[`linjer_${side}`], anomaly[`vaerdi_${side}`]];
      if (kilde === null || linjer === null) return [];
      const printed = value !== null && !isComputed(anomaly, side);
      const numbers = printed ? [{ column: `vaerdi_${side}`, value, words: false }] : [];
      return [{ file, row: index + 2, column: `linjer_${side}`, kilde, linjer, numbers, texts: [] }];
    }),
  );
}

/** The lines that the rows of any other table name. */
export const citedLines = (file: string, rows: readonly { kilde: string; linjer: string }[]): Citation[] =>
  rows.map(({ kilde, linjer }, index) => ({
    ...{ file, row: index + 2, column: "linjer", kilde, linjer },
    numbers: [],
    texts: [],
  }));
