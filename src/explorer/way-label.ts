import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { FORM_TITLES } from "../views/forms-for.ts";
import { baseText } from "../views/period.ts";
import { splitName } from "../views/split-name.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { drawnColumns } from "../views/time-channel.ts";
import type { View } from "../views/view.ts";
import { columnOf } from "../views/view-table.ts";
import { chosenText } from "./chosen-text.ts";
import { otherCodes } from "./kept-choice.ts";
import { codeOptions, optionsLeft } from "./options.ts";
import { shownName } from "./shown-options.ts";

/** What of a view is another in the one that a way leads to, each in a few words. */
function changes(table: ExploredTable, from: View, to: View): string[] {
  const split = (view: View): string[] => drawnColumns(view).filter((name) => to.filters[name]?.length !== 1);
  const isSplitAlike = split(from).join() === split(to).join();
  // What comes onto a channel shows all its codes.
  const codes = otherCodes(from, to).filter((name) => to.filters[name] !== undefined || isSplitAlike);
  return [
    ...(from.shown === to.shown ? [] : [to.shown === "absolut" ? "Vis tallene, som de er" : shownName(table, to)]),
    ...(from.base === to.base || to.base === undefined ? [] : [`Basisår: ${baseText(table, to, to.base)}`]),
    ...(isSplitAlike
      ? []
      : [`Opdelt efter ${listAnd(drawnColumns(to).map((name) => splitName(columnOf(table, name))))}`]),
    ...codes.map((name) => {
      const column = columnOf(table, name);
      return `${column.title}: ${chosenText(codeOptions(table, column), to.filters[name], optionsLeft(table, column, to))}`;
    }),
  ];
}

/** What a way from a view that is refused is called: what it changes, and the form where it changes nothing else. */
export function wayLabel(table: ExploredTable, from: View, to: View): string {
  const [first, ...others] = changes(table, from, to);
  return first === undefined
    ? `Vis som ${lowerFirst(FORM_TITLES[to.form])}`
    : [first, ...others.map(lowerFirst)].join(", ");
}
