import { descending, max, sort } from "d3";
import { namesOf } from "../../analysis/names-of.ts";
import { isSmallBase } from "../../lib/small-base.ts";
import { countOf, rateOf, shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { newestYear } from "../../analysis/newest.ts";
import { nameOf } from "../../catalogue.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import laerepladser from "../../datasets/sosu-laerepladser.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type Fact, type ValueFact } from "../../model/fact.ts";
import { INHABITANTS, perInhabitants } from "../../model/per-inhabitants.ts";
import type { Tables } from "../../model/tables.ts";

type Place = RowOf<typeof laerepladser>;
export type Training = Place["uddannelse"];
export const TRAININGS = ["hjaelper", "assistent"] as const satisfies readonly Training[];

/** What a municipality is to have of apprentices' places in the newest plan and in the one before. */
export interface Planned {
  kommunekode: number;
  name: string;
  rows: readonly Place[];
  people: RowOf<typeof flygtninge>[];
  now: Record<Training, number>;
  before: Record<Training, number>;
  all: ValueFact;
  /** For each 10,000 inhabitants. */
  rate: ValueFact;
  /** Whether its rate rests on so few places that one more would move it far. */
  isFew: boolean;
}

/** The places that the municipalities of Nordjylland are to have in the newest year, as in the year before or not. */
export function toldPlaces(tables: Tables) {
  const rows = tables.rowsOf(laerepladser);
  const what = "lærepladser på SOSU-uddannelserne";
  const year = newestYear(rows, what);
  const before = needed(max(rows.map(({ aar }) => aar).filter((aar) => aar < year)), `${what} før ${year}`);
  const people = tables.rowsOf(flygtninge);
  const counted = newestYear(people, "indbyggertal for kommunerne");
  const [trace, inhabitants] = [tracer(laerepladser, rows), tracer(flygtninge, people)];
  const codes = [...new Set(rows.filter(({ aar }) => aar === year).map(({ kommunekode }) => kommunekode))];
  const inYear = (aar: number, kommunekode: number): Record<Training, number> => ({
    hjaelper: trace.one("laerepladser", { aar, kommunekode, uddannelse: "hjaelper" }).value,
    assistent: trace.one("laerepladser", { aar, kommunekode, uddannelse: "assistent" }).value,
  });
  const planned = codes.map((kommunekode): Planned => {
    const name = nameOf(kommunekode);
    const all = trace.sum("laerepladser", { aar: year, kommunekode });
    const lived = inhabitants.one("indbyggere", { aar: counted, kommunekode });
    return {
      ...{ kommunekode, name },
      rows: rows.filter((row) => row.kommunekode === kommunekode && [year, before].includes(row.aar)),
      people: people.filter((row) => row.kommunekode === kommunekode && row.aar === counted),
      now: inYear(year, kommunekode),
      before: inYear(before, kommunekode),
      all: factOf(all, `Planlagte lærepladser: ${name}, ${year}`, number),
      rate: factOf(
        rateOf(all, lived, INHABITANTS, perInhabitants("pladser")),
        `Planlagte lærepladser ${perInhabitants("")}: ${name}, ${year}`,
        (value) => number(value, 1),
      ),
      isFew: isSmallBase(all.value),
    };
  });
  const ranked = sort(
    planned.filter(({ isFew }) => !isFew),
    (a, b) => descending(a.rate.value, b.rate.value),
  );
  const top = needed(ranked[0], "kommuner med lærepladser nok til at sammenligne");
  const bottom = needed(ranked.at(-1), "kommuner med lærepladser nok til at sammenligne");
  const inAll = (uddannelse: Training, aar = year) => trace.sum("laerepladser", { aar, uddannelse });
  const whole = sumOf(TRAININGS.map((one) => inAll(one)));
  const lived = sumOf(codes.map((kommunekode) => inhabitants.one("indbyggere", { aar: counted, kommunekode })));
  const told = (training: Training, name: string): ValueFact =>
    factOf(inAll(training), `Planlagte lærepladser til ${name}, ${year}`, number);
  const named = (some: readonly Planned[], which: string): Fact =>
    namesOf(
      some.map(({ name, rate }) => ({ name, by: rate })),
      which,
    );
  return {
    ...{ rows, year, before, counted, planned: sort(planned, (a, b) => descending(a.all.value, b.all.value)) },
    ...{ top, bottom },
    few: planned.filter(({ isFew }) => isFew),
    highest: named(
      ranked.filter(({ rate }) => rate.text === top.rate.text),
      `Flest planlagte lærepladser ${perInhabitants("")}, ${year}`,
    ),
    yearSaid: yearFact(trace, year, "Det år, lærepladserne er planlagt til"),
    beforeSaid: yearFact(trace, before, "Det foregående år, lærepladserne er planlagt til"),
    countedSaid: yearFact(inhabitants, counted, "Året, indbyggerne er talt"),
    places: factOf(countOf(trace.kinds("kommune", { aar: year }), "kommuner"), "Kommuner i planen", number),
    all: factOf(whole, `Planlagte lærepladser i alt, ${year}`, number),
    rate: factOf(
      rateOf(whole, lived, INHABITANTS, perInhabitants("pladser")),
      `Planlagte lærepladser ${perInhabitants("")}: alle kommuner i planen, ${year}`,
      (value) => number(value, 1),
    ),
    helpers: told("hjaelper", "hjælpere"),
    assistants: told("assistent", "assistenter"),
    assistantShare: factOf(shareOf(inAll("assistent"), whole), `Assistenters andel af pladserne, ${year}`, percent),
    isSame:
      planned.every((one) => TRAININGS.every((training) => one.now[training] === one.before[training])) &&
      rows.filter(({ aar }) => aar === before).length === rows.filter(({ aar }) => aar === year).length,
    totalBefore: factOf(
      sumOf(TRAININGS.map((one) => inAll(one, before))),
      `Planlagte lærepladser i alt, ${before}`,
      number,
    ),
  };
}

export type ToldPlaces = ReturnType<typeof toldPlaces>;
