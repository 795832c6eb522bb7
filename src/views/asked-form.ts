import { lowerFirst } from "../lib/format.ts";
import { listOr } from "../lib/list.ts";
import { lowerCase } from "../lib/lower-case.ts";
import { nearest } from "../lib/nearest.ts";
import { FORM_TITLES } from "./forms-for.ts";
import { FORMS, type FormName } from "./view.ts";

/** The form that an address asks for, by its word or by what it is called where a reader chooses it; undefined where there is none. */
export const askedForm = (value: string | null): FormName | undefined =>
  FORMS.find((form) => form === value || lowerCase(FORM_TITLES[form]) === lowerCase(value ?? ""));

/** What a form that there is not could be instead, by the names that a reader chooses from: the nearest, or all of them. */
export function otherForms(value: string): string {
  const titles = FORMS.map((form) => FORM_TITLES[form]);
  const close = askedForm(nearest(value, [...titles, ...FORMS]) ?? null);
  return close === undefined
    ? `Figuren kan være ${listOr(titles.map(lowerFirst))}.`
    : `Nærmest er »${FORM_TITLES[close]}«.`;
}
