import { listAnd } from "../../src/lib/list.ts";
import { nearest } from "../../src/lib/nearest.ts";
import type { Problem } from "./problem.ts";

/** A title and some empty lines above a table are no more than this. */
const ROWS_SEARCHED = 10;

/**
 * The one problem of a table whose first row holds none of the headers it should, with the row they stand in when they
 * have been pushed down by a title. Told alone, since every other fault of such a table would follow from it.
 */
export function lostHeader(
  file: string,
  records: readonly (readonly string[])[],
  wanted: readonly string[],
): Problem | undefined {
  const [first = []] = records;
  const index = records
    .slice(0, ROWS_SEARCHED)
    .findIndex((record) => record.filter((cell) => wanted.includes(cell)).length * 2 > wanted.length);
  // A cell of data may resemble a header by chance; most of a header that is merely misspelt resembles what it should be.
  const alike = first.filter((name) => nearest(name, wanted) !== undefined).length;
  const found = first.some((name) => wanted.includes(name)) || alike * 2 > wanted.length;
  if (index <= 0 && found) return undefined;
  const above = index === 1 ? "række 1" : `række 1-${index}`;
  return {
    file,
    row: 1,
    value: first.join(","),
    expected: `overskrifterne ${listAnd(wanted)}; her står ingen af dem`,
    action:
      index > 0
        ? `Overskrifterne står først i række ${index + 1}. Slet ${above}.`
        : "Er rækken med overskrifter slettet, så hent den fra den forrige udgave af filen, og sæt den ind øverst.",
  };
}
