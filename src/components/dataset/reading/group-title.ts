import type { RowGroup } from "../../../analysis/reading/row-groups.ts";
import type { Column } from "../../../model/shape.ts";
import { shownCell } from "../../shown-cell.ts";

/** What a group of rows is called: by its code, or that the source does not say what it would be grouped by. */
export function groupTitle({ code, rows }: RowGroup, groups: Column | undefined, from: Column | undefined): string {
  if (code === "") return `${(groups ?? from)?.title ?? ""} ikke oplyst`.trim();
  const [first] = rows;
  const title = groups && first ? shownCell(groups, first) : code;
  const isBarePlace = groups?.role === "place" && groups.codeList !== "kommune" && !title.startsWith(groups.title);
  if (isBarePlace) return `${groups.title} ${title}`;
  return title.charAt(0).toLocaleUpperCase("da-DK") + title.slice(1);
}
