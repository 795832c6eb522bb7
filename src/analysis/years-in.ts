import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import { isPlan } from "../model/status.ts";
import { codeOf } from "../views/view-table.ts";

/** The years that a row tells of: those of every time in it that is not told in words. */
const yearsOf = (columns: readonly Column[], row: Row): number[] =>
  columns
    .filter(({ role, grain }) => role === "time" && grain !== undefined)
    .map(({ name }) => Number(codeOf(row[name]).slice(0, "2000".length)))
    .filter((year) => year > 0);

/** The years that a dataset tells of, each once, oldest first. */
export const yearsIn = ({ columns, rows }: Pick<Published, "columns" | "rows">): number[] =>
  [...new Set(rows.flatMap((row) => yearsOf(columns, row)))].sort((a, b) => a - b);

/**
 * Those of them of which all rows tell what is to be: a goal, a plan or a proposal, or what was after the papers that it was read in,
 * where nothing says that it is a budget or a forecast.
 */
export function plannedYears(
  { columns, rows }: Pick<Published, "columns" | "rows">,
  yearOfSource: (kilde: string) => number,
): number[] {
  const statuses = columns.filter(({ role, tellsOf }) => role === "status" && tellsOf === undefined);
  const isPlanned = (row: Row, year: number): boolean => {
    const told = statuses.map(({ name }) => codeOf(row[name])).filter((code) => code !== "");
    return told.length > 0 ? told.every(isPlan) : year > yearOfSource(String(row["kilde"]));
  };
  const kinds = rows.flatMap((row) => yearsOf(columns, row).map((year) => ({ year, planned: isPlanned(row, year) })));
  const firm = new Set(kinds.flatMap(({ year, planned }) => (planned ? [] : [year])));
  return [...new Set(kinds.map(({ year }) => year))].filter((year) => !firm.has(year));
}
