import { lowerFirst } from "../lib/format.ts";
import type { Column } from "../model/shape.ts";

/** What a column is called within a sentence, where each thing that it holds is meant: `ejerform`, `nummer`. */
export const columnName = ({ title }: Pick<Column, "title">): string =>
  title === "Nr." ? "nummer" : lowerFirst(title);
