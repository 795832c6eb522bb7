import { getQuery } from "../query.ts";

export type Field = HTMLInputElement | HTMLSelectElement;

const isField = (element: Element): element is Field =>
  (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== "";

/** The fields of a form that ask for something. */
export const fieldsOf = (form: HTMLFormElement): Field[] => [...form.elements].filter(isField);

/** Fills fields with what the address asks for, where they have it: a radio of that value, a choice of a list, or any words. */
export function fillFromAddress(fields: readonly Field[]): void {
  for (const field of fields) {
    const asked = getQuery(field.name);
    if (asked === null) continue;
    if (field instanceof HTMLSelectElement) {
      if ([...field.options].some(({ value }) => value === asked)) field.value = asked;
    } else if (field.type === "radio") field.checked ||= field.value === asked;
    else field.value ||= asked;
  }
}
