import type { z } from "zod";
import type { CodeLists } from "../../src/model/code-lists.ts";
import type { Column } from "../../src/model/shape.ts";
import { cellReader, isFault, type CellReader } from "./cells.ts";
import { remembered } from "./remembered.ts";
import { corrections } from "./corrections.ts";
import { schemaFault } from "./schema-fault.ts";

/**
 * Makes the reader of a column's cells as the table is judged by: the cell reader first, since it knows what a person may have
 * meant, then the schema, whose every rule counts. `cells` gives all cells of the column, for an example of a right one.
 */
export function judgedReader(
  column: Column,
  schema: z.ZodType,
  lists: CodeLists | undefined,
  cells: () => readonly string[],
): CellReader {
  const read = cellReader(column, lists);
  const accepts = (text: string): boolean => {
    const value = read(text);
    return value !== null && !isFault(value) && schema.safeParse(value).success;
  };
  // Looked for at most once: a column in which no cell is right would otherwise be searched for each of them.
  let found: { text: string | undefined } | undefined;
  const example = (): string | undefined => (found ??= { text: cells().find(accepts) }).text;
  return remembered((text) => {
    const value = read(text);
    if (isFault(value)) return value;
    const issue = schema.safeParse(value).error?.issues[0];
    if (!issue) return value;
    const fault = schemaFault(column, issue, text, example);
    const meant = corrections(column, text).find(accepts);
    return meant === undefined ? fault : { ...fault, action: `Skriv »${meant}«, hvis det er det, der er ment.` };
  });
}
