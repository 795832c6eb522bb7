import type { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import { columns } from "../model/shape.ts";
import { printedValue, type Traced } from "../model/traced.ts";
import type { Row } from "../model/row.ts";

/** The number that a row of a dataset has in a column. Throws for a row that has none there. */
export const tracedCell = <S extends z.ZodObject>(
  { id, key, row: shape }: Dataset<S>,
  row: z.infer<S> & Row,
  column: keyof z.infer<S> & string,
): Traced => printedValue({ id, key, columns: columns(shape) }, row, column);
