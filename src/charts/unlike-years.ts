import { listAnd } from "../lib/list.ts";
import { isAdditive } from "../model/role.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { periodOfYears } from "../views/period.ts";
import { drawnColumns, timeChannel } from "../views/time-channel.ts";
import { ROW_COUNT } from "../views/view.ts";
import { columnOf, ownKey, type ViewTable } from "../views/view-table.ts";
import { namesOf } from "./unlike-codes.ts";

/** More groups of years than these are not told one by one. */
const MOST_TOLD = 4;

/**
 * What stands beside each other and is of other years, which no channel tells: `Nord: 2014-2019, Øst: 2020 og 2021. Tallene kan ikke
 * sammenlignes.` Where rows name what is measured each has its own years.
 */
export function unlikeYears(table: ViewTable, resolved: Resolved): string[] {
  const { view, marks, measure, x } = resolved;
  if (view.measure === ROW_COUNT || !isAdditive(measure.kind) || x.column.namesMeasure) return [];
  if (timeChannel(table, view) !== undefined) return [];
  const name = ownKey(table).find((own) => columnOf(table, own).grain === "year" && !drawnColumns(view).includes(own));
  if (name === undefined) return [];
  const periods = name === "aar" ? table.periods : {};
  const yearsOf = ({ rows }: Mark): string =>
    periodOfYears(
      periods,
      view.measure,
      rows.map((at) => Number(table.rows[at]?.[name])),
    );
  const groups = [...Map.groupBy(marks, yearsOf)];
  if (groups.length < 2) return [];
  const said = groups.map(([years, own]) => ({ years, names: namesOf(resolved, own) }));
  const told = said.flatMap(({ years, names }) => (names === undefined ? [] : [`${listAnd(names)}: ${years}`]));
  return told.length < said.length || told.length > MOST_TOLD
    ? ["Tallene er ikke fra de samme år og kan derfor ikke sammenlignes."]
    : [`${told.join(", ")}. Tallene kan derfor ikke sammenlignes.`];
}
