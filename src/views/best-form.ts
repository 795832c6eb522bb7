import { whyNotForm } from "./forms-for.ts";
import type { Resolved } from "./resolved.ts";
import { FORMS, ROW_COUNT, type FormName } from "./view.ts";

const MANY_KOMMUNER = 30;
/** A line through fewer times than these shows no course. */
export const FEWEST_ON_LINE = 3;

/** The forms in the order they are preferred for what is shown. */
function preferred({ view, x, series, measure }: Resolved, without?: FormName): FormName[] {
  const time = x.column.role === "time" && without !== "linjer";
  if (time && view.measure !== ROW_COUNT && x.items.length >= FEWEST_ON_LINE) return ["linjer", "tavle"];
  if (x.column.codeList === "kommune" && x.items.length > MANY_KOMMUNER && !series && view.measure !== ROW_COUNT)
    return ["kort"];
  if (view.measure === ROW_COUNT) return series ? ["stablet", "tavle"] : ["soejler"];
  if (series) return series.items.length > 8 ? ["tavle"] : ["stablet", "prikker", "soejler"];
  return measure.kind === "score" ? ["prikker"] : ["soejler", "prikker"];
}

/** The simplest form that fits what is shown, but for one that tells nothing of it. There is always one: figures can be listed. */
export function bestForm(resolved: Resolved, without?: FormName): FormName {
  const fits = (form: FormName): boolean => form !== without && whyNotForm(form, resolved) === undefined;
  return preferred(resolved, without).find(fits) ?? FORMS.find(fits) ?? "tal";
}
