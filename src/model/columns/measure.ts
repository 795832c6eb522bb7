import { z } from "zod";
import { column } from "../column.ts";
import type { MeasureKind } from "../role.ts";

/**
 * The unit of a measure, the same in every row, the column that holds it, or the columns whose codes each have one; null for a
 * bare number.
 */
type Unit = string | { from: string } | { by: readonly string[]; units: Readonly<Record<string, string>> } | null;

function unitOf(unit: Unit): Pick<Nature, "unit" | "unitFrom" | "unitBy"> {
  if (unit === null) return {};
  if (typeof unit === "string") return { unit };
  return "from" in unit ? { unitFrom: unit.from } : { unitBy: { columns: unit.by, units: unit.units } };
}

/** What else there is to say of a measure. */
interface MeasureOptions {
  /** Least value; 0 for whatever cannot be negative. `-Infinity` for no limit. */
  min?: number;
  max?: number;
  /** Most decimals; a whole number when left out. */
  decimals?: number;
  /** Every value is more than zero. */
  positive?: true;
  spelled?: true;
  rounded?: true;
  flow?: true;
  period?: string;
  follows?: string;
  one?: string;
  baseOf?: string;
  interval?: readonly [low: string, high: string];
  target?: string;
  direction?: string;
  saidBy?: string;
  ways?: { more: string; less: string };
}

function limited(schema: z.ZodNumber, min: number, max: number, positive: boolean): z.ZodNumber {
  const least = positive ? schema.positive() : Number.isFinite(min) ? schema.min(min) : schema;
  return Number.isFinite(max) ? least.max(max) : least;
}

/** What a measure is besides its title and description: its kind and unit, or the column that says it. */
interface Nature {
  kind?: MeasureKind;
  unit?: string;
  unitFrom?: string;
  unitBy?: { columns: readonly string[]; units: Readonly<Record<string, string>> };
}

const measureColumn = (
  [title, description]: readonly [title: string, description: string],
  nature: Nature,
  [least, most]: readonly [least: number, most: number],
  { min = least, max = most, decimals, positive, ...options }: MeasureOptions,
): z.ZodNumber =>
  column(limited(decimals === undefined ? z.number().int() : z.number(), min, max, positive ?? false), {
    title,
    description,
    role: "measure",
    ...nature,
    ...(decimals === undefined ? {} : { decimals }),
    ...options,
  });

/** Makes the declaring function of a kind of measure, with the limits that its values have by nature. */
const measure =
  (kind: MeasureKind, least = -Infinity, most = Infinity) =>
  (title: string, description: string, unit: Unit, options: MeasureOptions = {}): z.ZodNumber =>
    measureColumn([title, description], { kind, ...unitOf(unit) }, [least, most], options);

/** How many: places, cases, persons. */
export const count = measure("count", 0);
/** How much: money, hours, hectares. */
export const amount = measure("amount", 0);
/** Part of a whole, in per cent. */
export const share = measure("share", 0, 100);
/** For each of something: per 10,000 inhabitants. */
export const rate = measure("rate", 0);
/** What one of something costs. */
export const price = measure("price", 0);
/** Points on a scale. */
export const score = measure("score");
/** A length of time. */
export const duration = measure("duration", 0);
/** Against a base. */
export const index = measure("index", 0);
/** From one time to another, in units or per cent. */
export const change = measure("change");

/** A number whose unit stands in another column of its row: a table whose rows are measures of unlike kinds. */
export const value = (
  title: string,
  description: string,
  unitFrom: string,
  options: MeasureOptions = {},
): z.ZodNumber => measureColumn([title, description], { unitFrom }, [0, Infinity], options);
