import type { Mark, Resolved } from "../views/resolved.ts";
import { shortValue } from "../views/value-text.ts";
import type { Table } from "./chart.ts";

const NONE = "–";

/** The unit behind a title, where values are written without it. */
export const titleWithUnit = ({ measure: { title, unit } }: Resolved): string =>
  unit === null || unit === "pct." || title.toLocaleLowerCase("da-DK") === unit ? title : `${title} (${unit})`;

/**
 * The marks as a table: a row for each code of x (and of the small pictures), a column for each code of the series, or one
 * for the values.
 */
export function pictureTable(resolved: Resolved): Table {
  const { x, series, facet, marks, measure } = resolved;
  const at = new Map(marks.map((mark) => [keyOf(mark.facet, mark.x, mark.series), mark]));
  const write = (mark: Mark | undefined): string => (mark ? shortValue(measure, mark.value) : NONE);
  const columns = series?.items ?? [{ code: "", label: titleWithUnit(resolved) }];
  const small = facet?.items ?? [{ code: "", label: "" }];
  const rows = small.flatMap((outer) =>
    x.items.flatMap((item) => {
      const cells = columns.map(({ code }) => at.get(keyOf(outer.code, item.code, code)));
      if (cells.every((mark) => mark === undefined)) return [];
      return [[...(facet ? [outer.label] : []), item.label, ...cells.map(write)]];
    }),
  );
  return {
    columns: [
      ...(facet ? [{ title: facet.column.title, numeric: false }] : []),
      { title: x.column.title, numeric: false },
      ...columns.map(({ label }) => ({ title: label, numeric: true })),
    ],
    rows,
  };
}

const keyOf = (facet: string, x: string, series: string): string => JSON.stringify([facet, x, series]);
