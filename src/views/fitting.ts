import { bestForm } from "./best-form.ts";
import { whyNotForm } from "./forms-for.ts";
import { isRefusal, type Refusal } from "./refusal.ts";
import type { Resolved } from "./resolved.ts";
import { FORMS, type View } from "./view.ts";

/**
 * A view in its own form, where that fits what it shows, or else in the one that fits best of those that leave something to
 * show: a stack leaves out every whole that lacks a part. A view that no form can show is left as it is.
 */
export function fitting(view: View, answerOf: (view: View) => Resolved | Refusal): View {
  const inForm = (form: View["form"]): View => (form === view.form ? view : { ...view, form });
  const fits = (candidate: View): boolean => {
    const drawn = answerOf(candidate);
    return !isRefusal(drawn) && whyNotForm(candidate.form, drawn) === undefined;
  };
  if (fits(view)) return view;
  const own = answerOf(view);
  // Figures can always be listed: what they are tells which other form is best.
  const listed = isRefusal(own) ? answerOf(inForm("tal")) : own;
  return isRefusal(listed) ? view : ([bestForm(listed), ...FORMS].map(inForm).find(fits) ?? view);
}
