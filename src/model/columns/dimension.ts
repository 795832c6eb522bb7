import { z } from "zod";
import { hasLikelyYears, LIKELY_YEARS } from "../../lib/dates.ts";
import { column } from "../column.ts";
import type { Sums } from "../role.ts";

/** What else there is to say of a dimension. */
interface DimensionOptions {
  blank?: string;
  sums?: Sums;
  ordered?: true;
  disjoint?: true;
  namesMeasure?: true;
  unit?: string;
}

type Codes = readonly [string, ...string[]] | Readonly<Record<string, string>>;
const isList = (codes: Codes): codes is readonly [string, ...string[]] => Array.isArray(codes);

/** One of a fixed set of codes, each with its Danish name; a list of codes when they are Danish names themselves. */
export function choice<const K extends string>(
  title: string,
  description: string,
  codes: readonly [K, ...K[]] | Readonly<Record<K, string>>,
  options?: DimensionOptions,
): z.ZodEnum<{ [Code in K]: Code }>;
export function choice(title: string, description: string, codes: Codes, options: DimensionOptions = {}): z.ZodEnum {
  return column(z.enum(isList(codes) ? codes : Object.keys(codes)), {
    title,
    description,
    role: "dimension",
    ...(isList(codes) ? {} : { labels: codes }),
    ...options,
  });
}

/** One of several that a source names in its own words: no fixed set, so that a new one needs no code. */
export const category = (title: string, description: string, options: DimensionOptions = {}) =>
  column(z.string().min(1), { title, description, role: "dimension", ...options });

/** A number that is a name: of a task, a goal or a pool, each a thing of its own. Never written with separators. */
export const numbered = (title: string, description: string, { max }: { max?: number } = {}) =>
  column(max === undefined ? z.number().int().min(1) : z.number().int().min(1).max(max), {
    title,
    description,
    role: "dimension",
    disjoint: true,
  });

/** The number of an item as a text, such as 8.2. */
export const itemNumber = (title: string, description: string, pattern = /./) =>
  column(z.string().regex(pattern), { title, description, role: "dimension", itemNumber: true });

/** Whether amounts are in the prices of their own year, `løbende`, or in those of one year: `2025-priser`. */
export const priceLevel = (description: string) =>
  column(z.string().regex(/^(løbende|\d{4}-priser)$/), {
    title: "Prisniveau",
    description,
    role: "dimension",
    priceLevel: true,
    labels: { løbende: "løbende priser" },
  });

/** The years that an agreement or a plan covers, or the one year: `2025-2026`. */
export const period = (title: string, description: string) =>
  column(
    z
      .string()
      .regex(/^\d{4}(-\d{4})?$/)
      .refine(hasLikelyYears, LIKELY_YEARS)
      .refine(runsForwards, "det første år først, som »2025-2026«"),
    { title, description, role: "dimension", ordered: true },
  );

function runsForwards(years: string): boolean {
  const [from = 0, to = Infinity] = years.split("-").map(Number);
  return from < to;
}
