import type { Column } from "../../src/model/shape.ts";
import { YEAR } from "./header-candidates.ts";
import { codeOf } from "./tidy-cell.ts";

const MONTH = "(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{Ll}*\\.?";
/** A whole day: when a table was made or counted, which need not be the year of its numbers. */
const DAY = new RegExp(
  `\\d{1,2}\\.? ?${MONTH} ?\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|(?<!\\d)\\d{4}[-._]?(?:0\\d|1[0-2])[-._]?[0-3]\\d(?!\\d)`,
  "giu",
);

/** The one year or category that the texts about a table name, for a column that it does not have. */
export function constantOf(column: Column, about: readonly string[]): string | undefined {
  if (column.role === "time" && column.grain === "year") {
    const years = new Set(
      about
        .flatMap((text) => text.replace(DAY, " ").match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [])
        .filter((text) => YEAR.test(text)),
    );
    return years.size === 1 ? [...years][0] : undefined;
  }
  if (column.type !== "choice") return undefined;
  if (column.choices?.length === 1) return column.choices[0];
  const words = about.flatMap((text) => text.split(/[,;:()/\s–-]+/));
  const named = new Set(words.flatMap((word) => codeOf(column, word) ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}
