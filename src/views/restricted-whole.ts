import { listAnd } from "../lib/list.ts";
import { asks, isPlain } from "./fixed-words.ts";
import type { Fixed, Resolved } from "./resolved.ts";
import { LONGEST_IN_TITLE, subjectOf } from "./subject.ts";

/** What shares are restricted to: the codes that were asked for, of what and where, and that leave out a part of the whole. */
export function restrictionsOf(resolved: Resolved): Fixed[] {
  if (resolved.view.shown !== "andel") return [];
  const { said } = subjectOf(resolved);
  return resolved.fixed.filter(
    (one) =>
      one !== said &&
      one.asked === true &&
      (one.column.role === "dimension" || one.column.role === "place") &&
      one.label.length <= LONGEST_IN_TITLE &&
      !isPlain(one),
  );
}

/** The same as it stands after what shares are of: ` (kun »Privat«)`. A yes or no says nothing without what was asked. */
export function onlyWords(restrictions: readonly Fixed[]): string {
  if (restrictions.length === 0) return "";
  const words = restrictions.map(({ column, label }) => `»${asks(column) ? `${column.title}: ` : ""}${label}«`);
  return ` (kun ${listAnd(words)})`;
}
