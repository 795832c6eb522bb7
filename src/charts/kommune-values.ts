import type { Ring } from "../model/rings.ts";
import type { ClassScale } from "./classes.ts";

/** One municipality on a map, with its outline, its place among equal tiles, and a value. */
export interface KommuneValue {
  code: string;
  name: string;
  value: number;
  /** Its outline, in the map's own units. */
  outline: Ring[];
  tile: { x: number; y: number };
  /** It is brought out among the others. */
  isChosen?: boolean;
  /** The value is in doubt: marked with an asterisk. */
  doubt?: string;
}

/** One that is asked for and has no value. */
export type KommuneWithout = Omit<KommuneValue, "value" | "doubt" | "isChosen">;

/** How the values of a map are told apart, written and read out. */
export interface KommuneMapOptions {
  scale: ClassScale;
  format: (value: number) => string;
  /** The value as it is read out, with its unit. */
  spoken: (value: number) => string;
  /** Those that are asked for and have no value. */
  missing?: readonly KommuneWithout[];
  /** It is one of several with the same colours, which are told once for them all. */
  isPart?: boolean;
}

/** What is read out at a municipality without a value. */
export const readMissing = ({ name }: KommuneWithout): string => `${name}: ingen tal`;

/** The value as it is written on a map. */
export const valueText = (row: KommuneValue, { format }: KommuneMapOptions): string =>
  `${format(row.value)}${row.doubt === undefined ? "" : "*"}`;

/** The name and the value in one line, kept together. */
export const nameAndValue = (row: KommuneValue, options: KommuneMapOptions): string =>
  `${row.name}\u00a0${valueText(row, options)}`;

/** What is read out at a municipality. */
export const readText = (row: KommuneValue, { spoken }: KommuneMapOptions): string =>
  `${row.name}: ${spoken(row.value)}${row.doubt === undefined ? "" : ` (${row.doubt})`}`;
