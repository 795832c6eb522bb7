import { compareDanish } from "../lib/collate.ts";
import type begivenheder from "../datasets/begivenheder.ts";
import type { RowOf } from "../model/dataset.ts";

/** A dated event. */
export type TimelineEvent = RowOf<typeof begivenheder>;

/** The events of one year, newest first; an event of which only the year is known comes after those with a month. */
export interface TimelineYear {
  aar: number;
  events: TimelineEvent[];
}

/** Events by year, newest year first. */
export function timelineYears(events: readonly TimelineEvent[]): TimelineYear[] {
  return [...Map.groupBy(events, ({ aar }) => aar)]
    .sort(([a], [b]) => b - a)
    .map(([aar, members]) => ({
      aar,
      events: [...members].sort((a, b) => b.dato.localeCompare(a.dato) || compareDanish(a.begivenhed, b.begivenhed)),
    }));
}
