import { saysOnlyHow } from "./bare-titles.ts";
import type { Fixed, Resolved } from "./resolved.ts";
import { ROW_COUNT } from "./view.ts";

/** A longer name stands better under a title than in it. */
export const LONGEST_IN_TITLE = 80;

/** What is told in per cent and is no share of anything. */
const CHANGE = /(?:stigning|vækst|(?<!\p{L})fald|ændring)(?!\p{L})/iu;

/** Whether a name says what is measured: a share only where it says so itself, and a sentence never. */
const isName = (own: string, label: string): boolean =>
  saysOnlyHow(own) &&
  label.length <= LONGEST_IN_TITLE &&
  !label.endsWith(".") &&
  (own !== "Andel" || label.startsWith(own) || CHANGE.test(label));

/** What a picture is about, and the fixed value that its title says already, where it is that. */
export interface Subject {
  title: string;
  said?: Fixed;
}

/**
 * What is measured; where its column is only called a number, what the rows of the picture all name: `Virksomheder under tilsyn`.
 * What has been made of the values, such as an index, stands after it.
 */
export function subjectOf({ measure, fixed, view }: Pick<Resolved, "measure" | "fixed" | "view">): Subject {
  const [own = "", ...made] = measure.title.split(", ");
  const said = fixed.find(({ column }) => column.namesMeasure);
  if (!said || view.measure === ROW_COUNT || !isName(own, said.label)) return { title: measure.title };
  return { title: [said.label, ...made].join(", "), said };
}
