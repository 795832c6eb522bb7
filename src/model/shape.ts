import { z } from "zod";
import { columnMeta, type ColumnMeta } from "./column.ts";

/** A column of a dataset as data: what `columns()` reads out of a zod schema. */
export interface Column extends ColumnMeta {
  name: string;
  type: "integer" | "decimal" | "text" | "choice";
  /** True when a cell may be empty: the source does not say. */
  optional: boolean;
  /** The codes of a `choice`. */
  choices?: string[];
  min?: number;
  max?: number;
}

/** The columns of a row schema, in order. Throws on a type that a CSV cell cannot hold. */
export function columns(row: z.ZodObject): Column[] {
  return Object.entries(row.shape).map(([name, schema]) => describeColumn(name, schema));
}

function describeColumn(name: string, schema: z.core.$ZodType): Column {
  const optional = schema instanceof z.ZodNullable;
  const inner = optional ? schema.unwrap() : schema;
  const base = { name, ...columnMeta(schema), optional };
  if (inner instanceof z.ZodNumber) {
    const type = inner.format === "safeint" ? "integer" : "decimal";
    return { ...base, type, ...limits(inner) };
  }
  if (inner instanceof z.ZodEnum) return { ...base, type: "choice", choices: inner.options.map(String) };
  if (inner instanceof z.ZodString) return { ...base, type: "text" };
  throw new Error(`column ${name}: a cell of a table cannot hold this type`);
}

/** Limits that were set on purpose: zod reports ±2^53 for an integer without any. */
function limits(schema: z.ZodNumber): { min?: number; max?: number } {
  const { minValue, maxValue } = schema;
  return {
    ...(minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? { min: minValue } : {}),
    ...(maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? { max: maxValue } : {}),
  };
}
