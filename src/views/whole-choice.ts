import { unitColumns } from "../model/unit-columns.ts";
import { isAdditive } from "../model/role.ts";
import { namesOfCourses } from "./courses.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import { drawnColumns, timeChannel } from "./time-channel.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** The cells of a picture that have all that has been chosen to be added, and a sentence about those that are left out. */
interface WithWholeChoice {
  cells: readonly Mark[];
  notes: readonly string[];
}

/**
 * Leaves out the cells over time that have only some of the categories that were chosen to be added: one of them alone would be
 * read as all. Where none has them all, what there is stands as it is.
 */
export function withWholeChoice(
  table: ViewTable,
  view: View,
  cells: readonly Mark[],
  { kind }: ShownMeasure,
): WithWholeChoice {
  if (view.measure === ROW_COUNT || !isAdditive(kind) || timeChannel(table, view) === undefined)
    return { cells, notes: [] };
  const units = unitColumns(table.columns);
  const added = Object.entries(view.filters).filter(
    ([name, codes]) =>
      codes.length > 1 &&
      !drawnColumns(view).includes(name) &&
      !units.has(name) &&
      columnOf(table, name).role === "dimension",
  );
  const left: WithWholeChoice = { cells, notes: [] };
  return added.reduce(({ cells: before, notes }, [name]) => {
    const codesOf = (mark: Mark): string[] => mark.rows.map((at) => codeOf(table.rows[at]?.[name]));
    const chosen = [...new Set(before.flatMap(codesOf))];
    const whole = before.filter((mark) => chosen.every((code) => codesOf(mark).includes(code)));
    if (whole.length === 0 || whole.length === before.length) return { cells: before, notes };
    const alone = (mark: Mark): readonly Mark[] => [mark];
    const some = before.filter((mark) => !whole.includes(mark)).map(alone);
    const names = namesOfCourses(table, view, before.map(alone), { some }) ?? "";
    return {
      cells: whole,
      notes: [...notes, `Ikke med: ${names}, hvor kilden ikke har alle de valgte i »${columnOf(table, name).title}«.`],
    };
  }, left);
}
