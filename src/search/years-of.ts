import type { Published } from "../model/published.ts";
import { codeOf } from "../views/view-table.ts";
import { YEAR } from "./view-at.ts";

/** The years that the rows of a dataset are of, in order; none where they have no column of years. */
export const yearsOf = ({ rows }: Published): string[] =>
  [...new Set(rows.map((row) => codeOf(row[YEAR])))].filter((year) => /^\d{4}$/.test(year)).sort();
