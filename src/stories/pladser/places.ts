import { namesOf } from "../../analysis/names-of.ts";
import type { Ownership } from "../../analysis/pladser.ts";
import { countOf } from "../../analysis/trace.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { spelled, spelledAlike } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { cardsOf } from "./cards.ts";
import { growthOf } from "./growth.ts";
import { missingPlaces } from "./missing-places.ts";
import { shareTable } from "./share-table.ts";
import { sharesIn, shiftsOf, type Share, type Shift } from "./shares.ts";
import { undatedYears } from "./undated-years.ts";

/** The places in the first and the last year with a card, as the figures and the prose both need them. */
export function toldPlaces(tables: Tables) {
  const cards = cardsOf(tables);
  const { rows, read, first, last, share, inYear } = cards;
  const byShare = (aar: number, form: Ownership): Share[] => sharesIn(cards, aar, form);
  const shifts = shiftsOf(cards);
  const missing = missingPlaces(cards, tables);
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
  return {
    ...cards,
    ...missing,
    ...growthOf(cards, missing),
    table: datasetTable(pladser, rows),
    byShare,
    shifts,
    facts: {
      kommuner: counted(shifts, "Kommuner på kortene", spelled),
      own: read.share({ ejerform: "kommunal", aar: last }, { aar: last }),
      privat: read.share({ ejerform: "privat", aar: last }, { aar: last }),
      shared: read.share({ ejerform: "socialaftale", aar: last }, { aar: last }),
      topThree: namesOf(
        topThree.map(({ kommune, share: by }) => ({ name: kommune, by })),
        `De tre største private andele, ${last}`,
      ),
    },
    /** The private share in the second and in the third place. */
    second: needed(topThree[1], `to kommuner med pladser i ${last}`).share.value,
    third: needed(topThree[2], `tre kommuner med pladser i ${last}`).share.value,
    rose: counted(grew, "Kommuner, hvor den private andel voksede", () => some),
    compared: counted(shifts, "Kommuner med pladser i begge år", () => all),
    /** The municipalities that had fewer places in the last year than in the first. */
    shrunk: inYear(last).flatMap(({ kommune }) =>
      read.sum({ kommune, aar: last }).value < read.sum({ kommune, aar: first }).value ? [kommune] : [],
    ),
    /** The private share of every municipality in both years, and all its places. */
    shares: shareTable(rows, [first, last].flatMap(inYear), ({ kommune, aar }) => ({
      andel: share(kommune, aar, "privat").value,
      tvivl: aar === last && kommune === missing.doubtful?.kommune ? "usikkert tal" : null,
    })),
    /** The years whose cards are known to bear no year and to leave much unsaid. */
    undated: undatedYears(cards, tables),
  };
}

export type Places = ReturnType<typeof toldPlaces>;
