import type { z } from "zod";
import { readDataFiles } from "../../scripts/data/read-files.ts";
import { readTable } from "../../scripts/data/read-table.ts";

/** The project's own tables, as they lie in `data/`. */
export const { files } = await readDataFiles(process.cwd());

/** The rows of a table that every dataset shares, judged by its schema. */
export function sharedTable<S extends z.ZodObject>(file: string, schema: S): z.infer<S>[] {
  const { rows } = readTable(files, { file, schema, key: Object.keys(schema.shape) }, undefined);
  return schema.array().parse(rows);
}
