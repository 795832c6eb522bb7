import type { z } from "zod";
import type { CodeLists } from "../../src/model/code-lists.ts";
import { columns } from "../../src/model/shape.ts";
import type { Files } from "./files.ts";
import { checkKeys } from "./keys.ts";
import { FILE_IN_PLACE, type Problem } from "./problem.ts";
import { readRows, type Row } from "./rows.ts";
import { spanProblems } from "./span-problems.ts";

/** What a table must be: its path from the project's root, the schema of a row, and the columns of its key. */
export interface TableForm {
  file: string;
  schema: z.ZodObject;
  key: readonly string[];
  /** Other columns that together are different in every row. */
  unique?: readonly (readonly string[])[];
  /** What is kept only when there is something to keep: no file, and one with headers alone, are tables without rows. */
  mayBeEmpty?: true;
}

/** Reads one table and judges everything that the table alone can tell. A missing file is a problem. */
export function readTable(
  files: Files,
  { file, schema, key, unique = [], mayBeEmpty }: TableForm,
  lists: CodeLists | undefined,
): { rows: Row[]; problems: Problem[] } {
  const bytes = files.get(file);
  if (mayBeEmpty && (bytes === undefined || isHeaderAlone(bytes))) return { rows: [], problems: [] };
  if (!bytes) {
    const action = "Læg filen på plads igen. Er den omdøbt eller flyttet, så giv den sit gamle navn.";
    return { rows: [], problems: [{ file, expected: FILE_IN_PLACE, action }] };
  }
  const { rows, problems } = readRows(file, bytes, schema, lists);
  const doubled = unique.flatMap((names) => checkKeys(file, rows, names, true));
  const spans = spanProblems(file, columns(schema), rows);
  return { rows, problems: [...problems, ...spans, ...checkKeys(file, rows, key), ...doubled] };
}

const isHeaderAlone = (bytes: Uint8Array): boolean => !new TextDecoder().decode(bytes).trim().includes("\n");
