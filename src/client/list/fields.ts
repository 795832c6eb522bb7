import { askedTwice } from "../../lib/asked-twice.ts";
import { unknownAsked } from "../../lib/unknown-asked.ts";
import { unknownIn } from "../../lib/unknown-in.ts";
import { noValue } from "../no-value.ts";

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

/** What a field is called, or the group of a radio. */
function nameOf(field: Field): string {
  const named = isRadio(field) ? field.closest("fieldset")?.querySelector("legend") : field.labels?.[0];
  return (named?.firstChild?.textContent ?? "").trim();
}

/**
 * Fills fields with what the address asks for, where they have it: a radio of that value, a choice of a list, or any words. Gives
 * sentences on what they do not have, and on what no field is.
 */
export function fillFromAddress(fields: readonly Field[], search: string): string[] {
  const query = new URLSearchParams(search);
  const ways = Map.groupBy(fields, ({ name }) => name);
  const gone = [...ways].flatMap(([name, own]) => {
    const asked = query.get(name) ?? "";
    return asked === "" || fill(own, asked) || !own[0] ? [] : [noValue(nameOf(own[0]), asked)];
  });
  return [...askedTwice(query, [...ways.keys()]), ...unknownIn(search, [...ways.keys()]).map(unknownAsked), ...gone];
}

/** Lets the fields of one name ask for something, if they have it. */
function fill(fields: readonly Field[], asked: string): boolean {
  for (const field of fields) {
    if (field instanceof HTMLSelectElement) {
      if (![...field.options].some(({ value }) => value === asked)) return false;
      field.value = asked;
    } else if (!isRadio(field)) field.value ||= asked;
    else if (field.value === asked) field.checked = true;
  }
  return !fields.every(isRadio) || fields.some(({ value }) => value === asked);
}

/** Lets fields ask for nothing. */
export function clearFields(fields: readonly Field[]): void {
  for (const field of fields) {
    if (isRadio(field)) field.checked = field.defaultChecked;
    else field.value = "";
  }
}
