import { descending, max, sort } from "d3";
import { countOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { newestYear } from "../../analysis/newest.ts";
import laerepladser from "../../datasets/sosu-laerepladser.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

type Place = RowOf<typeof laerepladser>;
export type Training = Place["uddannelse"];
export const TRAININGS = ["hjaelper", "assistent"] as const satisfies readonly Training[];

/** What a municipality was to have of apprentices' places in the newest plan and in the one before. */
export interface Planned {
  kommunekode: number;
  rows: readonly Place[];
  now: Record<Training, number>;
  before: Record<Training, number>;
  /** Of both trainings in the newest plan. */
  all: number;
}

/** The places that the municipalities of Nordjylland were to have in the newest year, as in the year before or not. */
export function toldPlaces(tables: Tables) {
  const rows = tables.rowsOf(laerepladser);
  const what = "lærepladser på SOSU-uddannelserne";
  const year = newestYear(rows, what);
  const before = needed(max(rows.map(({ aar }) => aar).filter((aar) => aar < year)), `${what} før ${year}`);
  const trace = tracer(laerepladser, rows);
  const codes = [...new Set(rows.filter(({ aar }) => aar === year).map(({ kommunekode }) => kommunekode))];
  const inYear = (aar: number, kommunekode: number): Record<Training, number> => ({
    hjaelper: trace.one("laerepladser", { aar, kommunekode, uddannelse: "hjaelper" }).value,
    assistent: trace.one("laerepladser", { aar, kommunekode, uddannelse: "assistent" }).value,
  });
  const planned = codes.map((kommunekode): Planned => ({
    kommunekode,
    rows: rows.filter((row) => row.kommunekode === kommunekode && [year, before].includes(row.aar)),
    now: inYear(year, kommunekode),
    before: inYear(before, kommunekode),
    all: trace.sum("laerepladser", { aar: year, kommunekode }).value,
  }));
  const inAll = (aar: number) => sumOf(TRAININGS.map((uddannelse) => trace.sum("laerepladser", { aar, uddannelse })));
  const ordered = sort(planned, (a, b) => descending(a.all, b.all));
  return {
    ...{ rows, year, before, planned: ordered },
    yearSaid: yearFact(trace, year, "Det år, lærepladserne er planlagt til"),
    beforeSaid: yearFact(trace, before, "Det foregående år, lærepladserne er planlagt til"),
    places: factOf(countOf(trace.kinds("kommune", { aar: year }), "kommuner"), "Kommuner i planen", number),
    all: factOf(inAll(year), `Planlagte lærepladser i alt, ${year}`, number),
    totalBefore: factOf(inAll(before), `Planlagte lærepladser i alt, ${before}`, number),
    isSame:
      planned.every((one) => TRAININGS.every((training) => one.now[training] === one.before[training])) &&
      rows.filter(({ aar }) => aar === before).length === rows.filter(({ aar }) => aar === year).length,
  };
}

export type ToldPlaces = ReturnType<typeof toldPlaces>;
