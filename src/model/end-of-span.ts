import type { Column } from "./shape.ts";

/** The column with the end of what another column is the beginning of: of a span of years, or of numbers. */
export const endOfSpan = (columns: readonly Column[], begins: string): Column | undefined =>
  columns.find((column) => column.begins === begins);
