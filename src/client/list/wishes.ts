import { askedBy, type Field } from "./fields.ts";
import { hasWords, type Sought } from "./sought.ts";

/** The name of the field for words, and of the choice of an order. */
export const SOUGHT = "q";
export const ORDER = "orden";

/** What a reader asks of things that are listed: by field, empty ones left out. */
export type Wishes = ReadonlyMap<string, string>;

/** What fields ask for, but for an order. */
export const wishesIn = (fields: readonly Field[]): Wishes =>
  new Map(
    fields.flatMap((field): [string, string][] => {
      const asked = askedBy(field);
      return asked === "" || field.name === ORDER ? [] : [[field.name, asked]];
    }),
  );

/** Whether something that is listed is what is asked for: it has every word, and each choice among its own in `data-<name>`. */
export const fits = (listed: HTMLElement, sought: Sought, wishes: Wishes): boolean =>
  [...wishes].every(([name, value]) =>
    name === SOUGHT ? hasWords(sought, value) : (listed.dataset[name] ?? "").split(" ").includes(value),
  );
