import { z } from "zod";
import type { ReadTable } from "../../../src/analysis/reading/own-columns.ts";
import type { Row } from "../../../src/model/row.ts";
import { columns } from "../../../src/model/shape.ts";

/** A table to read: columns of the vocabulary, the rows, and what it declares. */
export const aTable = (
  shape: Record<string, z.ZodType>,
  key: string[],
  rows: Row[],
  declared: Pick<ReadTable, "view" | "reads" | "rowsAre"> = {},
): ReadTable => ({ columns: columns(z.object(shape)), key, rows, ...declared });
