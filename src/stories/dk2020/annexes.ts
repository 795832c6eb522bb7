import { max, min } from "d3";
import { numberIn, tasks, type TaskFilter } from "../../analysis/roller.ts";
import { sourcesOf } from "../../analysis/sources-of.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";

/** The two annexes: the model for the whole country, and what Sjællands Klimaforum and the municipalities agreed on. */
export type Annex = "model" | "sjaelland";

/** The annexes as the figures and the prose both need them. */
export function annexesOf(tables: Tables) {
  const rows = tables.rowsOf(dk2020);
  const years = rows.map(({ aar }) => aar);
  const year: Record<Annex, number> = {
    model: needed(min(years), "bilagene om DK2020"),
    sjaelland: needed(max(years), "bilagene om DK2020"),
  };
  const of = (annex: Annex, filter: TaskFilter = {}) => tasks(rows, { ...filter, aar: year[annex] });
  return {
    rows,
    year,
    sources: sourcesOf(rows),
    /** The tasks of one annex that answer to a filter. */
    of,
    /** The one number that an annex gives among an actor's tasks; null when it gives none. */
    number: (annex: Annex, aktoer: string) => numberIn(of(annex, { aktoer })),
    /** Whether an actor has a task in an annex whose text begins so. */
    says: (annex: Annex, aktoer: string, start: string) =>
      of(annex, { aktoer }).some(({ opgave }) => opgave.startsWith(start)),
    /** The annexes as a reader chooses between them, newest first. */
    views: [
      { annex: "sjaelland", value: `sjaelland-${year.sjaelland}`, label: `Sjælland ${year.sjaelland}` },
      { annex: "model", value: `landet-${year.model}`, label: `Hele landet ${year.model}` },
    ] as const,
  };
}

export type Annexes = ReturnType<typeof annexesOf>;
