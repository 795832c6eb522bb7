import type { KommuneMeasure, Member } from "../analysis/kommune-measures.ts";
import { OWNERSHIP, placesByKommune, type Ownership } from "../analysis/pladser.ts";
import { rankOf, sharersOf, type Rank } from "../analysis/rank.ts";
import { newestYear } from "../analysis/newest.ts";
import { kommune, kommuner, publishedDataset, rowsOf } from "../catalogue.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import { byDanish } from "../lib/collate.ts";
import { needed } from "../lib/needed.ts";
import type { Kommune } from "../model/kommune.ts";
import type { MeasureKind } from "../model/role.ts";
import type { Published } from "../model/published.ts";
import type { Status } from "../model/status.ts";
import type { Traced } from "../model/traced.ts";
import { allMeasured } from "./all.ts";
import { entryId } from "./entry-id.ts";
import { kindOf } from "./kind-of.ts";
import { periodText, titleText } from "./measure-sentences.ts";
import { placesMark } from "./places-doubt.ts";
import { OWNERSHIP_TITLES, ownershipRankingId, rankingId } from "./ranking-link.ts";
import { SHARE_DECIMALS } from "./share-decimals.ts";
import { isMiddle } from "./standing.ts";
import { placesShare } from "./traced-places.ts";

/** A municipality in a ranking: its value, and its place among those it is compared with. */
export interface Ranked {
  kommune: Kommune;
  value: Traced;
  rank: Rank;
  /** Whether it is the middle one, or one of the two in the middle. */
  inMiddle: boolean;
  /** Of a rate or share that we compute: how many things it is a rate or share of. */
  counted?: Traced;
  /** What its value is marked with where it is in doubt: `usikkert tal`. */
  mark?: string;
}

/** A council, and how many municipalities it has. */
export interface Council {
  kkr: Kommune["kkr"];
  kommuner: number;
}

/** All municipalities that have a value of a measure at one time, by their place. */
export interface Ranking {
  /** Its name in its address. */
  id: string;
  /** What is measured: `Private pladser`. */
  title: string;
  /** What its values are called over them: `Tal`, `Andel af indbyggerne`. */
  column: string;
  /** The time it is about: `2024`. */
  period: string;
  dataset: Published;
  unit: string | null;
  decimals: number;
  kind: MeasureKind;
  /** Whether nobody has a value of a later year. */
  newest: boolean;
  /** What kind of figures they are, where the dataset says so. */
  status: Status | null;
  note?: string;
  /** The axis that it lies along where two measures are first held against each other. */
  firstOn?: "x" | "y";
  /** The councils within which municipalities are compared; none where all are compared with all. */
  councils: Council[];
  /** Whether the source has no value for any other municipality. */
  isAll: boolean;
  rows: Ranked[];
}

/** Those that share a place stand in the order of the alphabet. */
const byName = byDanish(({ kommune: { kommune: name } }: Pick<Ranked, "kommune">) => name);

const councilOf = (kkr: Kommune["kkr"]): Council => ({
  kkr,
  kommuner: kommuner.filter((one) => one.kkr === kkr).length,
});

/** Members with their places among each other, the highest first. */
const ranked = (
  members: readonly Pick<Member, "kommune" | "account">[],
  decimals: number,
  detailsOf: (kommunekode: number) => Pick<Ranked, "mark" | "counted">,
): Ranked[] => {
  const values = members.map(({ account }) => account.value);
  return members
    .map(({ kommune: own, account }) => {
      const rank = rankOf(account.value, values, decimals);
      const sharedWith = sharersOf(account.value, values, decimals);
      return {
        ...{ kommune: own, value: account, rank, inMiddle: isMiddle({ rank, sharedWith }) },
        ...detailsOf(own.kommunekode),
      };
    })
    .sort((a, b) => a.rank.place - b.rank.place || byName(a, b));
};

/** What a number of places is marked with where it is in doubt. */
function marked(aar: number, kommunekode: number): Pick<Ranked, "mark"> {
  const mark = placesMark({ aar, kommunekode });
  return mark === undefined ? {} : { mark };
}

/** The ranking of a measure, from what it says of each municipality, and of one of each group that is compared. */
function rankingOf(
  id: string,
  all: readonly KommuneMeasure[],
  measures: readonly [KommuneMeasure, ...KommuneMeasure[]],
): Ranking {
  const [first] = measures;
  const counts = new Map(
    all.flatMap(({ kommune: { kommunekode }, counted }) => (counted ? [[kommunekode, { counted }] as const] : [])),
  );
  const { dataset, unit, decimals, status, measure } = first;
  const rows = measures.flatMap(({ members, aar }) =>
    ranked(members, decimals, (kommunekode) => ({
      ...counts.get(kommunekode),
      ...(dataset.id === pladser.id ? marked(aar, kommunekode) : {}),
    })),
  );
  return {
    ...{ id, title: titleText(first), period: periodText(first), dataset, unit, decimals, status },
    ...{ kind: kindOf(first), newest: first.newest },
    ...(first.note === undefined ? {} : { note: first.note }),
    ...(measure.firstOn === undefined ? {} : { firstOn: measure.firstOn }),
    column: measure.per?.share ?? "Tal",
    councils: measure.comparable === "kkr" ? measures.map(({ kommune: { kkr } }) => councilOf(kkr)) : [],
    isAll: allMeasured.filter((other) => entryId(other) === entryId(first)).length === rows.length,
    rows,
  };
}

/** The municipalities of each council by the share that a form of ownership has of their places in the newest year. */
function rankingByOwnership(form: Ownership): Ranking {
  const places = placesByKommune(rowsOf(pladser));
  const year = newestYear(places, "pladser i kommunerne");
  const members = places
    .filter(({ aar }) => aar === year)
    .map((row) => ({ kommune: kommune(row.kommunekode), account: placesShare(row, form) }));
  const councils = Map.groupBy(members, (member) => member.kommune.kkr);
  return {
    ...{
      id: ownershipRankingId(form),
      title: OWNERSHIP_TITLES[form],
      column: "Andel af alle pladser",
      period: String(year),
    },
    ...{ dataset: publishedDataset(pladser.id), unit: "pct.", decimals: SHARE_DECIMALS, status: null, isAll: true },
    ...{ kind: "share", newest: true },
    councils: [...councils.keys()].map(councilOf),
    rows: [...councils.values()].flatMap((own) =>
      ranked(own, SHARE_DECIMALS, (kommunekode) => marked(year, kommunekode)),
    ),
  };
}

const compared = allMeasured.filter(({ standing }) => standing !== undefined);

/** Every ranking there is: of each measure that municipalities are compared by, and of each form of ownership. */
export const rankings: readonly Ranking[] = [
  ...[...Map.groupBy(compared, rankingId)].map(([id, measures]) => {
    const groups = Map.groupBy(measures, ({ measure, kommune: { kkr } }) => (measure.comparable === "kkr" ? kkr : ""));
    const [first, ...others] = [...groups.values()].flatMap((group) => group.slice(0, 1));
    return rankingOf(id, measures, [needed(first, `kommuner til ranglisten ${id}`), ...others]);
  }),
  ...OWNERSHIP.map(rankingByOwnership),
];
