import { max, min } from "d3";
import { tasks, type Task, type TaskFilter } from "../../analysis/roller.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { countOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn, type Account, type Traced } from "../../model/traced.ts";

/** The two annexes: the model for the whole country, and what Sjællands Klimaforum and the municipalities agreed on. */
export type Annex = "model" | "sjaelland";

/** The annexes as the figures and the prose both need them. */
export function annexesOf(tables: Tables) {
  const rows = tables.rowsOf(dk2020);
  const trace = tracer(dk2020, rows);
  const years = rows.map(({ aar }) => aar);
  const year: Record<Annex, number> = {
    model: needed(min(years), "bilagene om DK2020"),
    sjaelland: needed(max(years), "bilagene om DK2020"),
  };
  const of = (annex: Annex, filter: TaskFilter = {}) => tasks(rows, { ...filter, aar: year[annex] });
  const printed = needed(of("model")[0], "modellen for DK2020").kilde;
  const kommuner = tracer(flygtninge, tables.rowsOf(flygtninge)).cells("kommune", { kilde: printed });
  needed(kommuner[0], "listen over landets kommuner");
  return {
    rows,
    trace,
    year,
    sources: sourceIdsOf(rows),
    /** The tasks of one annex that answer to a filter. */
    of,
    /** The numbers that an annex gives among an actor's tasks. */
    numbers: (annex: Annex, aktoer: string): Traced[] => trace.all("antal", { aar: year[annex], aktoer }),
    /** The only one of them. Throws a MissingError where there are none or several. */
    number: (annex: Annex, aktoer: string): Traced => trace.one("antal", { aar: year[annex], aktoer }),
    /** What the annexes say of some tasks in one column. */
    says: (those: readonly Task[], column: "aktoer" | "opgave"): Account =>
      printedIn(tracer(dk2020, those).cells(column, {})),
    tasks: countOf(trace.cells("opgave", {}), "opgaver"),
    actors: countOf(trace.kinds("aktoer", {}), "aktører"),
    functions: countOf(trace.kinds("funktion", {}), "funktioner"),
    /** The municipalities of the country, as another annex of the model's own meeting lists them. */
    kommuner: countOf(kommuner, "kommuner"),
    /** The annexes as a reader chooses between them, newest first. */
    views: [
      { annex: "sjaelland", value: `sjaelland-${year.sjaelland}`, label: `Sjælland ${year.sjaelland}` },
      { annex: "model", value: `landet-${year.model}`, label: `Hele landet ${year.model}` },
    ] as const,
  };
}

export type Annexes = ReturnType<typeof annexesOf>;
