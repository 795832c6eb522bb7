import { isAdditive } from "../model/role.ts";
import { descending, sum } from "d3";
import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";
import { codeOf } from "../views/view-table.ts";
import type { Column } from "../model/shape.ts";
import { answerOf } from "./answer.ts";

/** Several codes that are chosen together. */
export interface Pick {
  label: string;
  codes: readonly string[];
}

/** What is known of a municipality beside its numbers. */
export interface Place {
  kommunekode: number;
  name: string;
  /** Address of its page. */
  href: string;
  region: string;
  /** Those most like it, by code. */
  similar: readonly number[];
}

const HIGHEST = 5;

/** The codes with the highest values, of all that the rest of the view lets through. */
function highest(table: ExploredTable, view: View, name: string): Pick[] {
  const { [name]: _own, ...filters } = view.filters;
  const resolved = answerOf(table, { ...view, filters });
  if (isRefusal(resolved)) return [];
  const channel = view.x === name ? "x" : view.series === name ? "series" : view.facet === name ? "facet" : undefined;
  if (channel === undefined) return [];
  const totals = [...Map.groupBy(resolved.marks, (mark) => mark[channel])]
    .map(([code, marks]) => ({ code, total: sum(marks, ({ value }) => value) }))
    .sort((a, b) => descending(a.total, b.total));
  if (totals.length <= HIGHEST) return [];

  const word = isAdditive(resolved.measure.kind) ? "største" : "højeste";
  return [{ label: `De fem ${word}`, codes: totals.slice(0, HIGHEST).map(({ code }) => code) }];
}

/** The codes of a column of municipalities that belong to some of them. */
function codesOfPlaces({ rows }: ExploredTable, name: string, wanted: readonly number[]): string[] {
  const codes = new Map(rows.map((row) => [row["kommunekode"], codeOf(row[name])]));
  return wanted.flatMap((kommunekode) => codes.get(kommunekode) ?? []);
}

/** What a reader often wants together: the own municipality, its region, those like it, and the highest. */
export function picksOf(
  table: ExploredTable,
  view: View,
  column: Column,
  places: readonly Place[],
  own: number | undefined,
): Pick[] {
  const mine = column.codeList === "kommune" ? places.find(({ kommunekode }) => kommunekode === own) : undefined;
  const groups: { label: string; wanted: readonly number[] }[] = mine
    ? [
        { label: mine.name, wanted: [mine.kommunekode] },
        { label: `${mine.name} og dem, der ligner`, wanted: [mine.kommunekode, ...mine.similar] },
      ]
    : [];
  const regions = column.codeList === "kommune" ? [...Map.groupBy(places, ({ region }) => region)] : [];
  return [
    ...[
      ...groups,
      ...regions.map(([region, members]) => ({ label: region, wanted: members.map(({ kommunekode }) => kommunekode) })),
    ]
      .map(({ label, wanted }) => ({ label, codes: codesOfPlaces(table, column.name, wanted) }))
      .filter(({ codes }) => codes.length > 0),
    ...(column.role === "time" ? [] : highest(table, view, column.name)),
  ];
}
