import { isSmallBase, SMALL_BASE } from "../lib/small-base.ts";
import { namesOfCourses } from "./courses.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import { ROW_COUNT, type View } from "./view.ts";
import type { ViewTable } from "./view-table.ts";

/** What the values of a picture are called, for one of them and for more. */
type Called = readonly [one: string, several: string];

export const RATES: Called = ["Tallet", "Tallene"];
export const SHARES: Called = ["Andelene", "Andelene"];

/** A warning where rates, or the shares of wholes, are of so few things that one more or fewer moves them far. */
export function fewCounted(
  table: ViewTable,
  view: View,
  counted: readonly Mark[],
  { kind, unit }: ShownMeasure,
  [one, several]: Called,
): string[] {
  const few = counted.filter(({ value }) => isSmallBase(value));
  const alone = (mark: Mark): readonly Mark[] => [mark];
  const names = namesOfCourses(table, view, counted.map(alone), { some: few.map(alone) });
  if (kind !== "count" || view.measure === ROW_COUNT || names === undefined) return [];
  const whose = few.length === counted.length ? "" : ` for ${names}`;
  const [subject, each] = few.length === 1 ? [one, ""] : [several, " hver"];
  return [
    `${subject}${whose} hviler på under ${SMALL_BASE} ${unit ?? ""}${each}. Nogle få flere eller færre giver derfor store udsving.`,
  ];
}
