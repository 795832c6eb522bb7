import { ascending } from "d3";
import type { Mark } from "./resolved.ts";
import { codeOf, type ViewTable } from "./view-table.ts";

/**
 * The marks of a line in order of time, each with what a column says of it. A cell that says nothing says what the one before it in
 * time says; empty until one has said something.
 */
export function saidAlong(
  { rows }: Pick<ViewTable, "rows">,
  line: readonly Mark[],
  timeOf: (mark: Mark) => string,
  column: string,
): Map<Mark, string> {
  let said = "";
  return new Map(
    [...line]
      .sort((a, b) => ascending(timeOf(a), timeOf(b)))
      .map((mark) => {
        said = mark.rows.map((at) => codeOf(rows[at]?.[column])).find((text) => text !== "") ?? said;
        return [mark, said];
      }),
  );
}
