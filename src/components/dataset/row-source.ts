import { source } from "../../catalogue.ts";
import { danishDate } from "../../lib/dates.ts";
import type { Row } from "../../model/row.ts";
import { urls } from "../../site/urls.ts";

/** Where a row was read, as its table tells it: the source, and the page and lines within it. */
export interface RowSource {
  href: string;
  name: string;
  place: string;
}

/** Where a row was read. */
export function rowSource(row: Row): RowSource {
  const id = String(row["kilde"]);
  const page = row["side"] === null ? "" : `· s.\u00a0${row["side"]} `;
  return {
    href: urls.source(id),
    name: `${source(id).kkr}, ${danishDate(source(id).moede)}`,
    place: `${page}· l.\u00a0${row["linjer"]}`,
  };
}
