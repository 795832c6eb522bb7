import type { Published } from "../../model/published.ts";
import type { Periods } from "../../views/period.ts";

/** The time that each measure of a dataset is of, where its declaration says that it is another than the year of its rows. */
export function periodsOf({ columns, measures, view }: Published): Periods {
  const named = columns
    .filter(({ role }) => role === "measure")
    .flatMap(({ name, period: own }) => {
      const measured = measures.find(({ column, per }) => column === name && per === undefined);
      const period = measured?.period ?? own ?? view?.period;
      return period === undefined ? [] : [[name, period] as const];
    });
  return Object.fromEntries(named);
}
