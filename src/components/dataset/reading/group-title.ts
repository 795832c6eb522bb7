import type { RowGroup } from "../../../analysis/reading/row-groups.ts";
import type { Column } from "../../../model/shape.ts";
import { shownCell } from "../../shown-cell.ts";

/** What a group of rows is called: by its code, or that the source does not say what it would be grouped by. */
export function groupTitle({ code, rows }: RowGroup, groups: Column | undefined, from: Column | undefined): string {
  if (code === "") return `${(groups ?? from)?.title ?? ""} ikke oplyst`.trim();
  const [first] = rows;
  return groups && first ? shownCell(groups, first) : code;
}
