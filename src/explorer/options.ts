import { isSum } from "../model/is-sum.ts";
import { unitColumns } from "../model/unit-columns.ts";
import { capital } from "../lib/format.ts";
import { onceFor } from "../lib/once-for.ts";
import type { Column } from "../model/shape.ts";
import { FORM_TITLES, whyNotForm } from "../views/forms-for.ts";
import { labelOf } from "../views/label.ts";
import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { MOST_CODES } from "../views/most-codes.ts";
import { hasCountedRows } from "../views/scale.ts";
import { FORMS, ROW_COUNT, type View } from "../views/view.ts";
import { codeOf, codesOf } from "../views/view-table.ts";
import { codesLeft } from "../views/codes-left.ts";
import { byDanish } from "../lib/collate.ts";
import { drawnColumns, type ChannelName } from "../views/time-channel.ts";
import { chooseChannel, chooseMeasure } from "./choose.ts";
import { answerOf } from "./answer.ts";

/** One of the things a reader may choose, and why not, where it cannot be chosen. */
export interface Option {
  value: string;
  label: string;
  why?: string;
  /** It is the sum of others beside it, and none of those that can be counted. */
  isSum?: true;
}

/** Why a view of a table is refused, where it is. */
export const refusalOf = (table: ExploredTable, view: View): Pick<Option, "why"> => {
  const resolved = answerOf(table, view);
  return isRefusal(resolved) ? { why: resolved.refused } : {};
};

/** The columns that tell rows apart in a way that a reader may choose by: when, where, which and of what kind. */
export const splitters = (table: ExploredTable): Column[] =>
  table.columns.filter(
    ({ name, role }) =>
      name !== "kommunekode" &&
      role !== "measure" &&
      role !== "text" &&
      role !== "provenance" &&
      codesOf(table.rows, name).size > 1,
  );

/** What can be measured: every measure, and how many rows there are, where these are things. */
export const measureOptions = (table: ExploredTable, view: View): Option[] => [
  ...table.columns
    .filter(({ role, baseOf }) => role === "measure" && baseOf === undefined)
    .map(({ name, title }) => ({
      ...{ value: name, label: title },
      ...refusalOf(table, chooseMeasure(table, view, name)),
    })),
  ...(hasCountedRows(table) ? [{ value: ROW_COUNT, label: `Antal ${table.rowsAre ?? "rækker"}` }] : []),
];

/**
 * What a channel can be split by; an empty value is none, where there may be none. Values of two units stand on no axis, and
 * what would divide nothing is left out.
 */
export function channelOptions(table: ExploredTable, view: View, channel: ChannelName): Option[] {
  const units = unitColumns(table.columns);
  return [
    ...(channel === "x" ? [] : [{ value: "", label: "Ingen" }]),
    ...splitters(table)
      .filter(({ name }) => !units.has(name) && codesOf(table.rows, name).size <= MOST_CODES)
      .flatMap(({ name, title }) => {
        const option = { value: name, label: title };
        if (view[channel] === name) return option;
        const split = chooseChannel(table, view, channel, name);
        return dividesNothing(table, split, channel) ? [] : { ...option, ...refusalOf(table, split) };
      }),
  ];
}

/** Whether the split of a channel is one that the view has already, or has a single part. */
function dividesNothing(table: ExploredTable, view: View, channel: ChannelName): boolean {
  const names = drawnColumns(view);
  const answer = answerOf(table, view);
  return new Set(names).size < names.length || (!isRefusal(answer) && answer[channel]?.items.length === 1);
}

/** The forms, each with why it does not fit what is shown, where it does not. */
export function formOptions(table: ExploredTable, view: View): Option[] {
  const resolved = answerOf(table, view);
  return FORMS.map((form) => {
    const why = isRefusal(resolved) ? resolved.refused : whyNotForm(form, resolved);
    return { value: form, label: FORM_TITLES[form], ...(why === undefined ? {} : { why: capital(why) }) };
  });
}

const optionsByColumn = onceFor((table: ExploredTable) => onceFor((column: Column) => optionsOf(table, column)));

/** The codes of a column, in the order that a reader looks for them in. */
export const codeOptions = (table: ExploredTable, column: Column): readonly Option[] => optionsByColumn(table)(column);

function optionsOf({ rows }: ExploredTable, column: Column): Option[] {
  const found = new Map<string, string>();
  for (const row of rows) found.set(codeOf(row[column.name]), labelOf(column, row[column.name] ?? null));
  const all = [...found].map(([value, label]) => ({
    value,
    label,
    ...(isSum(column, value) ? { isSum: true as const } : {}),
  }));
  if (column.role === "time") return all.sort((a, b) => a.value.localeCompare(b.value));
  const { choices } = column;
  if (choices) return all.sort((a, b) => choices.indexOf(a.value) - choices.indexOf(b.value));
  return all.sort(byDanish(({ label }) => label));
}

/** The codes of a column that the other choices leave values of. A sum that is drawn beside its parts is one of those that are counted. */
export function optionsLeft(table: ExploredTable, column: Column, view: View): Option[] {
  const left = codesLeft(table, view, column.name);
  const drawn = column.sums === undefined ? [] : drawnCodes(table, column, view);
  return codeOptions(table, column)
    .filter(({ value }) => left.has(value))
    .map(({ isSum, ...option }) => (isSum && !drawn.includes(option.value) ? { ...option, isSum } : option));
}

/** The codes of a column that stand in the picture. */
function drawnCodes(table: ExploredTable, { name }: Column, view: View): string[] {
  const answer = answerOf(table, view);
  if (isRefusal(answer)) return [];
  const channels = [answer.x, answer.series, answer.facet];
  return channels.flatMap((channel) => (channel?.column.name === name ? channel.items : [])).map(({ code }) => code);
}
