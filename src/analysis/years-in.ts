import type { Published } from "../model/published.ts";
import { codeOf } from "../views/view-table.ts";

/** The years that a dataset tells of, each once, oldest first: those of every time in its rows that is not told in words. */
export function yearsIn({ columns, rows }: Pick<Published, "columns" | "rows">): number[] {
  const times = columns.filter(({ role, grain }) => role === "time" && grain !== undefined);
  const years = rows.flatMap((row) => times.map(({ name }) => Number(codeOf(row[name]).slice(0, "2000".length))));
  return [...new Set(years)].filter((year) => year > 0).sort((a, b) => a - b);
}
