import { ascending, descending, sort } from "d3";
import { factReader } from "../../analysis/fact-reader.ts";
import { namesOf } from "../../analysis/names-of.ts";
import { changeOf, computed, countOf, differenceOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import {
  fewestAbove,
  placesByKommune,
  shareWith,
  hardestToBelieve,
  privateTotalDoubt,
  unplacedPrivate,
  unplacedTraced,
  type Ownership,
  type PlacesInKommune,
} from "../../analysis/pladser.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { number, percent, signed, spelled, spelledAlike } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, namedFact, type Fact, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { shareTable } from "./share-table.ts";

/** A municipality with the share of its places that one ownership has. */
export interface Share {
  kommune: string;
  kommunekode: number;
  share: ValueFact;
}

/** One figure in the first and in the last year. */
export interface InBoth {
  before: ValueFact;
  after: ValueFact;
}

/** A municipality with its private share in the first and in the last year. */
export interface Shift {
  kommune: string;
  kommunekode: number;
  from: ValueFact;
  to: ValueFact;
  change: ValueFact;
}

/** The places in the first and the last year with a card, as the figures and the prose both need them. */
export function placesOf(tables: Tables) {
  const rows = tables.rowsOf(pladser);
  const trace = tracer(pladser, rows);
  const read = factReader(pladser, rows, "pladser");
  const places = placesByKommune(rows);
  const first = needed(places[0], "pladser i kommunerne").aar;
  const last = needed(
    places.findLast(({ aar }) => aar > first),
    `pladser i kommunerne i et andet år end ${first}`,
  ).aar;
  const inYear = (aar: number): PlacesInKommune[] => places.filter((row) => row.aar === aar);
  const share = (kommune: string, aar: number, ejerform: Ownership): ValueFact =>
    read.share({ kommune, ejerform, aar }, { kommune, aar });
  /** The municipalities of a year, the one with the largest share of an ownership first. */
  const byShare = (aar: number, form: Ownership): Share[] =>
    sort(
      inYear(aar).map(({ kommune, kommunekode }) => ({ kommune, kommunekode, share: share(kommune, aar, form) })),
      (a, b) => descending(a.share.value, b.share.value),
    );
  /** How the private shares changed, the largest fall first. */
  const shifts: Shift[] = sort(
    inYear(last).map(({ kommune, kommunekode }) => {
      const [from, to] = [share(kommune, first, "privat"), share(kommune, last, "privat")];
      const change = factOf(
        differenceOf(from.account, to.account),
        `Den private andel, ændring: ${kommune}, ${first} til ${last}`,
        (points) => `${signed(points)} procentpoint`,
      );
      return { kommune, kommunekode, from, to, change };
    }),
    (a, b) => ascending(a.change.value, b.change.value),
  );
  const { kilde_a, kilde_b } = needed(
    tables.anomalies.find(({ id }) => id === "pladskort-uden-aarstal"),
    "forklaringen på, at kortene intet årstal har",
  );
  const undated = new Set(places.filter(({ kilde }) => [kilde_a, kilde_b].includes(kilde)).map(({ aar }) => aar));
  const missing = unplacedPrivate(rows, tables.anomalies, last);
  const ownTotal = read.sum({ ejerform: "privat", aar: last });
  /** The private places that the source's own total has and the municipalities' rows do not. */
  const unplaced = factOf(
    unplacedTraced(privateTotalDoubt(rows, tables.anomalies, last), ownTotal.account),
    `Private pladser, der mangler i kommunernes tal, ${last}`,
    number,
  );
  const [before, total] = [read.sum({ aar: first }), read.sum({ aar: last })];
  const growth = `Flere pladser, ${first} til ${last}`;
  const counted = (kommuner: readonly Shift[], what: string, format: (value: number) => string): ValueFact =>
    factOf(
      countOf(
        kommuner.flatMap(({ to }) => to.account.cells.slice(0, 1)),
        "kommuner",
      ),
      what,
      format,
    );
  const grew = shifts.filter(({ change }) => change.value > 0);
  const [some, all] = spelledAlike(grew.length, shifts.length);
  const topThree = byShare(last, "privat").slice(0, 3);
  const doubtful = hardestToBelieve(places, missing, last);
  return {
    first,
    last,
    rows,
    read,
    table: datasetTable(pladser, rows),
    share,
    byShare,
    shifts,
    unplaced,
    /** Whether the source's own total has private places that its municipalities have not. */
    lacks: missing > 0,
    inBoth: (kommune: string, ejerform: Ownership): InBoth => ({
      before: read.one({ kommune, ejerform, aar: first }),
      after: read.one({ kommune, ejerform, aar: last }),
    }),
    shareInBoth: (kommune: string): InBoth => ({
      before: share(kommune, first, "privat"),
      after: share(kommune, last, "privat"),
    }),
    more: factOf(changeOf(before.account, total.account), growth, percent),
    /** The growth, had the source's own total of the private been right. */
    most: factOf(
      changeOf(before.account, missing > 0 ? sumOf([total.account, unplaced.account]) : total.account),
      missing > 0 ? `${growth}, hvis kildens egen total for de private er rigtig` : growth,
      percent,
    ),
    facts: {
      kommuner: counted(shifts, "Kommuner på kortene", spelled),
      own: read.share({ ejerform: "kommunal", aar: last }, { aar: last }),
      privat: read.share({ ejerform: "privat", aar: last }, { aar: last }),
      shared: read.share({ ejerform: "socialaftale", aar: last }, { aar: last }),
      topThree: namesOf(
        topThree.map(({ kommune, share }) => ({ name: kommune, by: share })),
        `De tre største private andele, ${last}`,
      ),
    },
    /** The private share in the second and in the third place. */
    second: needed(topThree[1], `to kommuner med pladser i ${last}`).share.value,
    third: needed(topThree[2], `tre kommuner med pladser i ${last}`).share.value,
    rose: counted(grew, "Kommuner, hvor den private andel voksede", () => some),
    compared: counted(shifts, "Kommuner med pladser i begge år", () => all),
    /** Years as prose names them. */
    years: (list: readonly number[], what: string): Fact =>
      namedFact(listAnd(list.map(String)), what, printedIn(list.flatMap((aar) => trace.cells("aar", { aar })))),
    /** The municipalities that had fewer places in the last year than in the first. */
    shrunk: inYear(last).flatMap(({ kommune }) =>
      read.sum({ kommune, aar: last }).value < read.sum({ kommune, aar: first }).value ? [kommune] : [],
    ),
    /** The municipality whose figure is hard to believe while private places are missing: the one that lost most. */
    doubtful,
    /** The private share of every municipality in both years, and all its places. */
    shares: shareTable(rows, [first, last].flatMap(inYear), ({ kommune, aar }) => ({
      andel: share(kommune, aar, "privat").value,
      tvivl: aar === last && kommune === doubtful?.kommune ? "usikkert tal" : null,
    })),
    /** The years whose cards are known to bear no year and to leave much unsaid. */
    undated: [...undated],
    /** How many more private places a municipality must have for its private share to be above another share. */
    enough: (kommune: string, above: ValueFact): ValueFact => {
      const [own, all] = [read.one({ kommune, aar: last, ejerform: "privat" }), read.sum({ kommune, aar: last })];
      return factOf(
        computed(
          fewestAbove(above.value / 100, own.value, all.value),
          "pladser",
          [all.account, above.account],
          `det mindste antal n, hvor (${own.text} + n) / (${all.text} + n) er over ${above.account.formula ?? above.text}`,
        ),
        `Private pladser, der skal mangle i ${kommune} Kommune, for at den kommer øverst, ${last}`,
        number,
      );
    },
    /** The municipalities whose private share would reach a share, in per cent, if every missing place lay there. */
    couldReach: (target: number): string[] =>
      byShare(last, "privat")
        .filter(({ share }) => share.value < target)
        .map(({ kommune }) => kommune)
        .filter((kommune) => {
          const [own, all] = [read.one({ kommune, aar: last, ejerform: "privat" }), read.sum({ kommune, aar: last })];
          return shareWith(missing, own.value, all.value) >= target;
        }),
  };
}

/** Whether there was less in the last year than in the first. */
export const fell = ({ before, after }: InBoth): boolean => after.value < before.value;

export type Places = ReturnType<typeof placesOf>;
