import { descending, sort, sum } from "d3";
import { rateOf, shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import type { RowOf } from "../../model/dataset.ts";
import { INHABITANTS, perInhabitants } from "../../model/per-inhabitants.ts";
import { REGIONS } from "../../model/regions.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";
import { needed } from "../../lib/needed.ts";

type Row = RowOf<typeof flygtninge>;

/** A municipality with its quota and those who had come to be with a refugee, both for each 10,000 inhabitants. */
export interface Quota {
  row: Row;
  rate: Traced;
  reunified: Traced;
}

/** Two municipalities of Nordjylland that the story tells of by name. */
export const EXAMPLES = ["Morsø", "Frederikshavn"] as const;

/** The quotas that the state calculated last, each with its rates, and what is added up of them. */
export function quotasOf({ rowsOf }: Tables) {
  const all = rowsOf(flygtninge);
  const { aar: year } = needed(sort(all, (a, b) => descending(a.aar, b.aar))[0], "flygtningekvoter for kommunerne");
  const rows = all.filter(({ aar }) => aar === year);
  const trace = tracer(flygtninge, rows);
  const per = (column: "kvote" | "familiesammenfoerte", counted: string, { kommunekode }: Row): Traced =>
    rateOf(trace.one(column, { kommunekode }), trace.one("indbyggere", { kommunekode }), INHABITANTS, counted);
  const quotas: Quota[] = rows.map((row) => ({
    row,
    rate: per("kvote", perInhabitants("flygtninge"), row),
    reunified: per("familiesammenfoerte", perInhabitants("personer"), row),
  }));
  const ofRegion = (column: "kvote" | "indbyggere", region: Row["region"]): Traced =>
    shareOf(trace.sum(column, { region }), trace.sum(column, {}));
  return {
    ...{ year, rows, trace, quotas },
    /** The year that the quotas are for. */
    quotaYear: year + 1,
    byQuota: sort(rows, (a, b) => descending(a.kvote, b.kvote)),
    bySize: sort(rows, (a, b) => descending(a.indbyggere, b.indbyggere)),
    byReunified: sort(quotas, (a, b) => descending(a.reunified.value, b.reunified.value)),
    /** The whole country, for each 10,000 inhabitants. */
    country: rateOf(trace.sum("kvote", {}), trace.sum("indbyggere", {}), INHABITANTS, perInhabitants("flygtninge")),
    /** The shares of the refugees and of the population that each region has. */
    regions: REGIONS.map((region) => ({
      region,
      refugees: ofRegion("kvote", region),
      people: ofRegion("indbyggere", region),
    })),
    /** Quota and reunified together, for each 10,000 inhabitants. */
    together: ({ row }: Quota): Traced => {
      const { kommunekode } = row;
      const persons = sumOf([
        { ...trace.one("kvote", { kommunekode }), unit: "personer" },
        trace.one("familiesammenfoerte", { kommunekode }),
      ]);
      return rateOf(persons, trace.one("indbyggere", { kommunekode }), INHABITANTS, perInhabitants("personer"));
    },
    people: sum(rows, ({ indbyggere }) => indbyggere),
  };
}

export type Quotas = ReturnType<typeof quotasOf>;
