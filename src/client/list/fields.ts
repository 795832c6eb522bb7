import { getQuery } from "../query.ts";

export type Field = HTMLInputElement | HTMLSelectElement;

/** The fields that ask for something. */
export const fieldsOf = (filter: HTMLElement): Field[] => [
  ...filter.querySelectorAll<Field>("input[name], select[name]"),
];

const isRadio = (field: Field): field is HTMLInputElement & { type: "radio" } =>
  field instanceof HTMLInputElement && field.type === "radio";

/** What a field asks for; empty where that is nothing. */
export const askedBy = (field: Field): string => (isRadio(field) && !field.checked ? "" : field.value.trim());

/** What a field asks for, as it stands on the page. */
export function askedWords(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? "";
  // Beside the name of a choice stands how many there are of it.
  return isRadio(field)
    ? [...(field.labels?.[0]?.childNodes ?? [])]
        .map((node) => (node instanceof Text ? node.data : ""))
        .join("")
        .trim()
    : askedBy(field);
}

/** Fills fields with what the address asks for, where they have it: a radio of that value, a choice of a list, or any words. */
export function fillFromAddress(fields: readonly Field[]): void {
  for (const field of fields) {
    const asked = getQuery(field.name);
    if (asked === null) continue;
    if (field instanceof HTMLSelectElement) {
      if ([...field.options].some(({ value }) => value === asked)) field.value = asked;
    } else if (isRadio(field)) field.checked ||= field.value === asked;
    else field.value ||= asked;
  }
}

/** Lets fields ask for nothing. */
export function clearFields(fields: readonly Field[]): void {
  for (const field of fields) {
    if (isRadio(field)) field.checked = field.defaultChecked;
    else field.value = "";
  }
}
