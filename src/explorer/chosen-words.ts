import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Column } from "../model/shape.ts";
import { codesLeft } from "../views/codes-left.ts";
import { fixedWords, withinSentence } from "../views/fixed-words.ts";
import { restrictionsOf } from "../views/restricted-whole.ts";
import type { Fixed, Resolved } from "../views/resolved.ts";
import { LONGEST_IN_TITLE, subjectOf } from "../views/subject.ts";
import { splitName } from "../views/split-name.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { drawnColumns } from "../views/time-channel.ts";
import { codeOf } from "../views/view-table.ts";
import { chosenText } from "./chosen-text.ts";
import { codeOptions, type Option } from "./options.ts";

/** More values than these are told by their number. */
const MOST_NAMED = 3;

/** Whether the values of a column are others than those of the first figure. */
const isOwn = ({ standard }: ExploredTable, { view }: Resolved, name: string): boolean =>
  (view.filters[name]?.length ?? 0) > 0 &&
  JSON.stringify(view.filters[name]) !== JSON.stringify(standard.filters[name]);

/** What is the same for all of a figure because the reader has chosen it: the title says it, so that no one takes it for the whole. */
export function chosenFixed(table: ExploredTable, resolved: Resolved): Fixed[] {
  const { said } = subjectOf(resolved);
  const restrictions = restrictionsOf(resolved);
  return resolved.fixed.filter(
    (one) =>
      one !== said &&
      !restrictions.includes(one) &&
      one.label.length <= LONGEST_IN_TITLE &&
      isOwn(table, resolved, one.column.name),
  );
}

/** A name that cannot be told from what stands before and after it in a list. */
const isLong = (label: string): boolean => /,| og /.test(label);

/** Many chosen values by their number: `4 af 12 i »Tema«`, `10 udvalgte kommuner`. */
function manyText(column: Column, options: readonly Option[], codes: readonly string[]): string {
  const name = splitName(column);
  const isPlural = name !== lowerFirst(column.title) && !name.startsWith("»");
  const isOfParts = !options.some(({ isSum, value }) => isSum && codes.includes(value));
  return isPlural && isOfParts
    ? `${codes.length} udvalgte ${name}`
    : `${chosenText(options, codes)} i »${column.title}«`;
}

/** The codes of a column that the values of a figure are of. */
const drawnCodes = ({ rows }: ExploredTable, { marks }: Resolved, { name }: Column): Set<string> =>
  new Set(marks.flatMap((mark) => mark.rows.map((at) => codeOf(rows[at]?.[name]))));

/** The same in words, with the values that the reader has had added up: `Privat`, `Nord og Syd`, `4 af 12 i »Tema«`. */
export function chosenWords(table: ExploredTable, resolved: Resolved): string[] {
  const { view, fixed } = resolved;
  const told = [...drawnColumns(view), ...fixed.map(({ column }) => column.name)];
  const added = table.columns.filter(({ name }) => !told.includes(name) && isOwn(table, resolved, name));
  const sums = added.flatMap((column): string[] => {
    const options = codeOptions(table, column);
    const drawn = drawnCodes(table, resolved, column);
    // What has no number is told under the figure, and all there is narrows nothing.
    if (drawn.size === codesLeft(table, view, column.name).size) return [];
    const chosen = options.filter(({ value }) => drawn.has(value));
    const labels = chosen.map(({ label }) => label);
    if (labels.length < 2) return [];
    return [
      labels.length > MOST_NAMED
        ? manyText(column, options, [...drawn])
        : listAnd(labels.map((label) => (labels.some(isLong) ? `»${label}«` : withinSentence(column, label)))),
    ];
  });
  // In a title that has a colon before them, another would be read as one more.
  const same = chosenFixed(table, resolved).map((one) => ({ ...one, label: withinSentence(one.column, one.label) }));
  return [...fixedWords(same), ...sums].map((word) => word.replace(/^(.+?): (.+)$/, "$1 »$2«"));
}
