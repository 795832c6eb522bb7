import { listAnd } from "../lib/list.ts";
import type { Ring } from "../model/outlines.ts";
import type { ClassScale } from "./classes.ts";
import type { Table } from "./chart.ts";

/** One municipality on a map, with its outline, its place among equal tiles, and a value. */
export interface KommuneValue {
  code: string;
  name: string;
  value: number;
  /** Its outline, in the map's own units. */
  outline: Ring[];
  tile: { x: number; y: number };
  /** The value is in doubt: marked with an asterisk. */
  doubt?: string;
}

export interface KommuneMapOptions {
  scale: ClassScale;
  format: (value: number) => string;
  valueTitle: string;
}

/** The value as it is written on a map. */
export const valueText = (row: KommuneValue, { format }: KommuneMapOptions): string =>
  `${format(row.value)}${row.doubt === undefined ? "" : "*"}`;

/** What is read out at a municipality. */
export const readText = (row: KommuneValue, { format }: KommuneMapOptions): string =>
  `${row.name}: ${format(row.value)}${row.doubt === undefined ? "" : ` (${row.doubt})`}`;

/** The values in words: the three highest and the three lowest. */
export function describeKommuner(rows: readonly KommuneValue[], options: KommuneMapOptions): string {
  const ordered = [...rows].sort((a, b) => b.value - a.value);
  const texts = (some: KommuneValue[]): string => listAnd(some.map((row) => readText(row, options)));
  return `${options.valueTitle} i ${rows.length} kommuner. Højest: ${texts(ordered.slice(0, 3))}. Lavest: ${texts(ordered.slice(-3))}.`;
}

/** The values as a table, highest first. */
export function kommuneTable(rows: readonly KommuneValue[], { format, valueTitle }: KommuneMapOptions): Table {
  return {
    columns: [
      { title: "Kommune", numeric: false },
      { title: valueTitle, numeric: true },
    ],
    rows: [...rows]
      .sort((a, b) => b.value - a.value)
      .map((row) => [row.name, `${format(row.value)}${row.doubt === undefined ? "" : ` (${row.doubt})`}`]),
  };
}
