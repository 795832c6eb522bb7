import { ascending, max, sort } from "d3";
import { differenceOf, shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { newestYear } from "../../analysis/newest.ts";
import { kommune, kommuner } from "../../catalogue.ts";
import { placeInText } from "../../model/kommune.ts";
import unge from "../../datasets/unge-paa-uddannelseshjaelp.ts";
import { number, percent } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";

export type Young = RowOf<typeof unge>;

/** The rows of the table that are sums of others. */
const [COUNTRY, NORTH] = ["Hele landet", "RAR Nordjylland"];

/** How many of a kind there were in both years, and what lies between them. */
export interface Course {
  before: ValueFact;
  after: ValueFact;
  /** Without its sign. */
  apart: ValueFact;
  change: number;
}

/** The young of an area: those who are held to be ready, those who are not, and both together. */
export interface Area {
  name: string;
  /** Where it is: `i Thisted`, `i Frederikshavn og på Læsø`. */
  place: string;
  /** The municipalities that it is of. */
  codes: readonly number[];
  rows: readonly Young[];
  ready: Course;
  unready: Course;
  both: Course;
  /** Those who are not ready, as a share of both. */
  shareBefore: ValueFact;
  shareAfter: ValueFact;
}

/** The municipalities that a row is of: one, or two with a slash between them. */
const codesOf = (name: string): number[] =>
  name
    .split("/")
    .flatMap((one) =>
      kommuner.filter(({ kommune: official }) => official === one).map(({ kommunekode }) => kommunekode),
    );

/** `Vesthimmerland` for `Vesthimmerlands`, `Frederikshavn og Læsø` for both. */
const nameIn = (name: string): string => name.replaceAll("/", " og ").replace(/^Vesthimmerlands$/, "Vesthimmerland");

/** How many more are ready than before, of those there were. */
const fallOf = ({ ready }: Area): number => ready.change / ready.before.value;

/** The young on uddannelseshjælp in the newest year and the one before. Throws a MissingError where one of them is missing. */
export function toldAreas(tables: Tables) {
  const rows = tables.rowsOf(unge);
  const trace = tracer(unge, rows);
  const what = "unge på uddannelseshjælp";
  const last = newestYear(rows, what);
  const first = needed(
    max(rows.map(({ aar }) => aar).filter((aar) => aar < last)),
    `${what} i et andet år end ${last}`,
  );
  const courseOf = (before: Traced, after: Traced, named: string): Course => {
    const difference = differenceOf(before, after);
    return {
      before: factOf(before, `${named}, november ${first}`, number),
      after: factOf(after, `${named}, november ${last}`, number),
      apart: factOf(difference, `${named}, forskel fra ${first} til ${last}`, (value) => number(Math.abs(value))),
      change: difference.value,
    };
  };
  const areaOf = (omraade: string): Area => {
    const [name, codes] = [nameIn(omraade), codesOf(omraade)];
    const inYear = (kategori: Young["kategori"], aar: number): Traced => trace.one("unge", { omraade, kategori, aar });
    const read = (kategori: Young["kategori"]) => [inYear(kategori, first), inYear(kategori, last)] as const;
    const [ready, unready] = [read("uddannelsesparat"), read("aktivitetsparat")];
    const both = [sumOf([ready[0], unready[0]]), sumOf([ready[1], unready[1]])] as const;
    const share = (at: 0 | 1, aar: number): ValueFact =>
      factOf(shareOf(unready[at], both[at]), `Ikke klar, andel: ${name}, november ${aar}`, percent);
    return {
      ...{
        name,
        codes,
        place: codes.length > 0 ? listAnd(codes.map((code) => placeInText(kommune(code)))) : `i ${name}`,
        rows: rows.filter((row) => row.omraade === omraade),
      },
      ready: courseOf(...ready, `Klar: ${name}`),
      unready: courseOf(...unready, `Ikke klar: ${name}`),
      both: courseOf(...both, `Klar og ikke klar: ${name}`),
      shareBefore: share(0, first),
      shareAfter: share(1, last),
    };
  };
  const names = [...new Set(rows.filter(({ aar }) => aar === last).map(({ omraade }) => omraade))];
  const areas = names.filter((name) => name !== COUNTRY && name !== NORTH).map(areaOf);
  needed(areas[0], `${what} i kommunerne`);
  const byShare = sort(areas, (a, b) => ascending(a.shareAfter.value, b.shareAfter.value));
  const named = (name: string): Area =>
    needed(
      areas.find((area) => area.name === name),
      `${what} i ${name}`,
    );
  const printed = (kategori: Young["kategori"], whose: string): ValueFact =>
    factOf(
      trace.one("aendring_unge", { omraade: NORTH, kategori, aar: last }),
      `Trykt ændring, fald: ${NORTH}, ${whose}, ${last}`,
      (value) => number(Math.abs(value)),
    );
  const fallIn = (omraade: string): ValueFact =>
    factOf(
      trace.one("aendring_pct", { omraade, kategori: "uddannelsesparat", aar: last }),
      `Trykt ændring i procent, fald: ${omraade}, klar, ${last}`,
      (value) => percent(Math.abs(value), 1),
    );
  return {
    ...{ rows, first, last, areas, named },
    lastYear: yearFact(trace, last, "Det seneste år, november"),
    country: areaOf(COUNTRY),
    north: areaOf(NORTH),
    most: needed(byShare.at(-1), what),
    least: needed(byShare[0], what),
    /** The areas that have lost most who are ready, of those that they had: the one with most first. */
    losing: sort(areas, (a, b) => ascending(fallOf(a), fallOf(b))),
    /** The falls that the source prints of those who are ready, and of all young. */
    printed: {
      all: printed("i_alt", "alle unge"),
      ready: printed("uddannelsesparat", "klar"),
      north: fallIn(NORTH),
      country: fallIn(COUNTRY),
    },
  };
}

export type ToldAreas = ReturnType<typeof toldAreas>;
