import { tracer } from "../../analysis/tracer.ts";
import { yearIn } from "../../analysis/year-fact.ts";
import klimamaal from "../../datasets/klimamaal.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";

/** The year in which a municipality by its plan no longer emits more than it takes up. */
export function netZero(tables: Tables) {
  const rows = tables.rowsOf(klimamaal).filter(({ oplysning }) => /^Netto nul.*DK2020/.test(oplysning));
  const years = [...new Set(rows.map(({ aar }) => aar))];
  const year = needed(
    (years.length === 1 ? years[0] : undefined) ?? undefined,
    "ét og kun ét år, som klimaplanerne i DK2020 sigter mod",
  );
  return {
    rows,
    year: yearIn(tracer(klimamaal, rows).cells("aar", {}), year, "Det år, klimaplanerne i DK2020 sigter mod"),
  };
}

export type NetZero = ReturnType<typeof netZero>;
