import type { Resolved } from "../../views/resolved.ts";
import { startsAtZero } from "../forms/value-axis.ts";
import { across, rowAt, type Miniature } from "./field.ts";

const MOST_ROWS = 5;
const RADIUS = 3;

/** Dots along the first rows, a colour for each series. */
export function miniatureDots({ x, series, marks, measure }: Resolved): Miniature {
  const rows = x.items.slice(0, MOST_ROWS).map(({ code }) => marks.filter((mark) => mark.x === code));
  const scale = across([...(startsAtZero(measure) ? [0] : []), ...rows.flat().map(({ value }) => value)], RADIUS);
  const paths = (series?.items ?? [{ code: "" }]).map(({ code }) =>
    rows
      .flatMap((own, index) =>
        own
          .filter((mark) => mark.series === code)
          .map(({ value }) => `M${scale(value)} ${rowAt(index, rows.length)}h0`),
      )
      .join(""),
  );
  return { kind: "dots", paths };
}
