import { max, min } from "d3";
import { tasks, type Task, type TaskFilter } from "../../analysis/roller.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { tracer } from "../../analysis/tracer.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn, type Account, type Traced } from "../../model/traced.ts";

/** The two annexes: the model for the whole country, and what Sjællands Klimaforum offers and the municipalities owe. */
export type Annex = "model" | "sjaelland";
export const ANNEXES = ["model", "sjaelland"] as const satisfies readonly Annex[];

/** Those whom a municipality can call, by the annex that names them. */
export const HELPERS: Record<Annex, string> = { model: "Den fremskudte enhed", sjaelland: "Sjællands Klimaforum" };

/** The annexes as the figure and the prose both need them. */
export function annexesOf(tables: Tables) {
  const rows = tables.rowsOf(dk2020);
  const trace = tracer(dk2020, rows);
  const years = rows.map(({ aar }) => aar);
  const year: Record<Annex, number> = {
    model: needed(min(years), "bilagene om DK2020"),
    sjaelland: needed(max(years), "bilagene om DK2020"),
  };
  return {
    rows,
    trace,
    year,
    sources: sourceIdsOf(rows),
    /** The tasks of one annex that answer to a filter. */
    of: (annex: Annex, filter: TaskFilter = {}): Task[] => tasks(rows, { ...filter, aar: year[annex] }),
    /** The employees that an annex gives its helper. Throws a MissingError where it gives none. */
    staff: (annex: Annex): Traced =>
      trace.one("antal", { aar: year[annex], aktoer: HELPERS[annex], enhed: "medarbejdere" }),
    /** What the annexes say of some tasks in one column. */
    says: (those: readonly Task[], column: "aktoer" | "opgave"): Account =>
      printedIn(tracer(dk2020, those).cells(column, {})),
  };
}

export type Annexes = ReturnType<typeof annexesOf>;
