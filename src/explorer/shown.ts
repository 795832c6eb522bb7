import { fitting } from "../views/fitting.ts";
import { whyNotForm, FORM_TITLES } from "../views/forms-for.ts";
import { isRefusal, REFUSALS, type Refusal } from "../views/refusal.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";
import { pictureNotes } from "../charts/picture-notes.ts";
import { answerOf } from "./answer.ts";
import { tableWithDoubts, viewWithDoubts } from "./with-doubts.ts";
import { notDrawn } from "./not-drawn.ts";
import { ownClasses } from "./own-classes.ts";

/** What a view shows of a table, with the marks of values in doubt hollow, or why it cannot be shown. */
export function shown(table: ExploredTable, view: View): Resolved | Refusal {
  const doubted = tableWithDoubts(table, view.measure);
  const resolved = answerOf(doubted, doubted === table ? view : viewWithDoubts(view));
  if (isRefusal(resolved)) return resolved;
  const unfit = whyNotForm(view.form, resolved);
  if (unfit !== undefined) return { refused: REFUSALS.form(FORM_TITLES[view.form], unfit) };
  const told = [
    ...(table.note !== undefined && view.measure === table.standard.measure ? [table.note] : []),
    ...pictureNotes(table, resolved, table.doubts),
    ...notDrawn(table, resolved),
    ...ownClasses(table, resolved),
  ];
  return { ...resolved, view, notes: [...resolved.notes, ...told] };
}

/** The same view in a form that fits it: its own where that does. A view that is refused in every form is left as it is. */
export const fitted = (table: ExploredTable, view: View): View =>
  fitting(view, (candidate) => answerOf(table, candidate));
