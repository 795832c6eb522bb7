import { lowerFirst } from "../lib/format.ts";
import { FORM_TITLES } from "../views/forms-for.ts";
import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/table-file.ts";
import type { View } from "../views/view.ts";
import { answerOf } from "./answer.ts";
import { chooseCodes } from "./choose.ts";
import { chosenText } from "./chosen-text.ts";
import { codeOptions, splitters } from "./options.ts";
import { fitted, shown } from "./shown.ts";

/** A way on from a view that is refused: what it is called, and the view that it leads to. */
export interface WayBack {
  label: string;
  view: View;
}

/** The nearest views that can be shown: each gives up one of the choices that were refused. */
function* nearest(table: ExploredTable, view: View): Generator<WayBack> {
  const other = fitted(table, view);
  yield { label: `Vis som ${lowerFirst(FORM_TITLES[other.form])}`, view: other };
  const { base: _base, ...numbers } = view;
  const began = fitted(table, numbers);
  const usual = answerOf(table, began);
  if (!isRefusal(usual) && usual.base !== undefined) yield { label: `Basisår: ${usual.base}`, view: began };
  yield { label: "Vis tallene, som de er", view: fitted(table, { ...numbers, shown: "absolut" }) };
  for (const column of splitters(table)) {
    const usual = table.standard.filters[column.name] ?? [];
    const label = `${column.title}: ${chosenText(codeOptions(table, column), usual)}`;
    yield { label, view: chooseCodes(table, view, column.name, usual) };
  }
}

/** The ways on from a view that is refused: the nearest one that gives up no more than was refused, and the first view. */
export function waysBack(table: ExploredTable, view: View): WayBack[] {
  const first = { label: "Nulstil", view: table.standard };
  const near = nearest(table, view).find((way) => !isRefusal(shown(table, way.view)));
  return near ? [near, first] : [first];
}
