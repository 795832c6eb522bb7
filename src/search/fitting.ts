import { bestForm } from "../views/best-form.ts";
import { whyNotForm } from "../views/forms-for.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import type { Resolved } from "../views/resolved.ts";
import { FORMS, type View } from "../views/view.ts";
import type { Population, ViewTable } from "../views/view-table.ts";

/** A view in its own form, where that fits what it shows, or else in the one that fits best: a form can leave nothing to show. */
export function fitting(table: ViewTable, view: View, resolved: Resolved, population?: Population): View {
  const fits = (form: View["form"]): boolean => {
    const drawn = resolve(table, { ...view, form }, population);
    return !isRefusal(drawn) && whyNotForm(form, drawn) === undefined;
  };
  const form = [view.form, bestForm(resolved), ...FORMS].find(fits) ?? view.form;
  return { ...view, form };
}
