import rejsetider from "../../datasets/rejsetider.ts";
import { computed, differenceOf } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { count, number, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

export type Journey = RowOf<typeof rejsetider>;

/** A time on the train as one says it: `halvanden time`, `en time og 40 minutter`. */
export function onTheTrain(minutes: number): string {
  if (minutes === 90) return "halvanden time";
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [hours === 1 ? "en time" : `${spelled(hours)} timer`] : []),
    ...(rest > 0 || hours === 0 ? [count(rest, "minut", "minutter")] : []),
  ];
  return parts.join(" og ");
}

/** The way to København from a town: how long it took, what was promised, and how much longer it was. */
export interface Way {
  from: string;
  today: ValueFact;
  promised: ValueFact;
  longer: ValueFact;
  /** Both ways. */
  daily: ValueFact;
  /** How much longer the paper says it was. */
  printed: ValueFact;
  rows: Journey[];
}

/** The towns from which a time was promised, as the source has them. Throws a MissingError where there are none. */
export function toldWays(tables: Tables): Way[] {
  const rows = tables.rowsOf(rejsetider).filter(({ til }) => til === "København");
  const towns = rows.filter(({ situation }) => situation === "maal").map(({ fra }) => fra);
  needed(towns[0], "lovede rejsetider til København");
  return towns.map((from) => {
    const own = rows.filter(({ fra }) => fra === from);
    const at = (situation: Journey["situation"], what: string) =>
      tracedCell(
        rejsetider,
        needed(
          own.find((row) => row.situation === situation),
          `${what} fra ${from} til København`,
        ),
        "minutter",
      );
    const [today, promised] = [at("i-dag", "rejsetiden"), at("maal", "den lovede rejsetid")];
    return {
      from,
      today: factOf(today, `Rejsetid i minutter, ${from} til København`, onTheTrain),
      promised: factOf(promised, `Lovet rejsetid i minutter, ${from} til København`, onTheTrain),
      daily: factOf(
        computed(2 * today.value, today.unit, [today], `2 × ${number(today.value)}`),
        `Rejsetid i minutter frem og tilbage, ${from} og København`,
        onTheTrain,
      ),
      longer: factOf(differenceOf(promised, today), `Længere end lovet i minutter, ${from} til København`, number),
      printed: factOf(
        at("forskel", "forskellen på løfte og rejsetid"),
        `Længere end lovet efter oplægget, i minutter, ${from}`,
        number,
      ),
      rows: own,
    };
  });
}
