import { fullStops, spelled } from "../lib/format.ts";
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
  /** The value as it is read out, with its unit; as it is written, when left out. */
  spoken?: (value: number) => string;
  valueTitle: string;
}

/** The value as it is written on a map. */
export const valueText = (row: KommuneValue, { format }: KommuneMapOptions): string =>
  `${format(row.value)}${row.doubt === undefined ? "" : "*"}`;

/** What is read out at a municipality. */
export const readText = (row: KommuneValue, { format, spoken = format }: KommuneMapOptions): string =>
  `${row.name}: ${spoken(row.value)}${row.doubt === undefined ? "" : ` (${row.doubt})`}`;

/** A municipality with its value in a list of several: `Aalborg 12 (usikkert tal)`. */
const listed = ({ name, value, doubt }: KommuneValue, { format }: KommuneMapOptions): string =>
  `${name} ${format(value)}${doubt === undefined ? "" : ` (${doubt})`}`;

/** As many as are named at either end. */
const NAMED = 3;

/** The values in words: the three highest and the three lowest, or fewer where a place is shared by more. */
export function describeKommuner(rows: readonly KommuneValue[], options: KommuneMapOptions): string {
  const ordered = [...rows].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [endText(ordered, options), endText(ordered.toReversed(), options)];
  return fullStops(`${options.valueTitle}, ${rows.length} kommuner. Højest: ${highest}. Lavest: ${lowest}.`);
}

/** The first of some rows in order; those that share the very end are counted when they are too many to be named. */
function endText(ordered: readonly KommuneValue[], options: KommuneMapOptions): string {
  const first = ordered.filter(({ value }) => value === ordered[0]?.value);
  if (first.length > NAMED) return `${spelled(first.length)} af dem med ${options.format(first[0]?.value ?? 0)}`;
  const shown = ordered.slice(0, NAMED);
  const next = ordered[NAMED]?.value;
  return listAnd(shown.filter(({ value }) => value !== next).map((row) => listed(row, options)));
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
