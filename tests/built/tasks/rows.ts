import { published } from "../../../src/catalogue.ts";
import type { Row } from "../../../src/model/row.ts";

/** The rows of a dataset as it is published. Throws for one that is not. */
export function rowsOf(id: string): readonly Row[] {
  const found = published.find((dataset) => dataset.id === id);
  if (!found) throw new Error(`there is no dataset ${id}`);
  return found.rows;
}

/** The first and the last year of some rows. */
export function yearsOf(rows: readonly Row[]): [first: number, last: number] {
  const years = rows.map((row) => Number(row["aar"]));
  return [Math.min(...years), Math.max(...years)];
}
