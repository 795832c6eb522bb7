import type { Dataset } from "../../src/model/dataset.ts";
import { readingFaults } from "../../src/model/reading-faults.ts";
import type { Column } from "../../src/model/shape.ts";
import type { Problem } from "./problem.ts";

/** What is wrong with how a dataset says that its rows are read. */
export const readingProblems = (
  { theme, id, reads }: Pick<Dataset, "theme" | "id" | "reads">,
  columns: readonly Column[],
): Problem[] =>
  (reads === undefined ? [] : readingFaults(columns, reads)).map(({ column, expected }) => ({
    file: `src/datasets/${id}.ts`,
    column,
    expected,
    action: `Ret »reads« i datasættet ${theme}/${id}.`,
  }));
