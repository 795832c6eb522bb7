import { descending, sort } from "d3";
import { rateOf, shareOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import regionskvoter from "../../datasets/flygtninge-regionskvoter.ts";
import type { RowOf } from "../../model/dataset.ts";
import { INHABITANTS, perInhabitants } from "../../model/per-inhabitants.ts";
import { REGIONS } from "../../model/regions.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";
import { needed } from "../../lib/needed.ts";
import { reckonedQuotas } from "./formula.ts";

type Row = RowOf<typeof flygtninge>;

/** A municipality: its quota and those who had come to a refugee, for each 10,000 inhabitants, and its share of non-Western citizens. */
export interface Quota {
  row: Row;
  rate: Traced;
  reunified: Traced;
  nonWestern: Traced;
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
    nonWestern: shareOf(
      trace.one("ikke_vestlige", { kommunekode: row.kommunekode }),
      trace.one("indbyggere", { kommunekode: row.kommunekode }),
    ),
  }));
  const regionRows = rowsOf(regionskvoter).filter(({ aar }) => aar === year + 1);
  const regional = tracer(regionskvoter, regionRows);
  const printed = REGIONS.map((region) => [region, regional.one("kvote", { region })] as const);
  const ofRegion = (column: "kvote" | "indbyggere" | "ikke_vestlige", region: Row["region"]): Traced =>
    shareOf(trace.sum(column, { region }), trace.sum(column, {}));
  return {
    ...{ year, rows, trace, quotas },
    /** The year that the quotas are for. */
    quotaYear: year + 1,
    byQuota: sort(rows, (a, b) => descending(a.kvote, b.kvote)),
    bySize: sort(rows, (a, b) => descending(a.indbyggere, b.indbyggere)),
    byReunified: sort(quotas, (a, b) => descending(a.reunified.value, b.reunified.value)),
    byNonWestern: sort(quotas, (a, b) => descending(a.nonWestern.value, b.nonWestern.value)),
    /** What is printed for the regions, and the rows that it stands in. */
    regional: { rows: regionRows, quotas: printed.map(([, quota]) => quota) },
    /** The quotas as our formula has them, if non-Western citizens count by a weight. */
    reckoned: (weight: number) =>
      reckonedQuotas(rows, new Map(printed.map(([region, { value }]) => [region, value])), weight),
    /** The whole country, for each 10,000 inhabitants. */
    country: rateOf(trace.sum("kvote", {}), trace.sum("indbyggere", {}), INHABITANTS, perInhabitants("flygtninge")),
    /** The shares of the refugees and of the population that each region has. */
    regions: REGIONS.map((region) => ({
      region,
      refugees: ofRegion("kvote", region),
      people: ofRegion("indbyggere", region),
      nonWestern: ofRegion("ikke_vestlige", region),
    })),
  };
}

export type Quotas = ReturnType<typeof quotasOf>;
