import { max, min } from "d3";
import { asWritten } from "../lib/as-written.ts";
import { capital, count } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { amount } from "../kommuner/amounts.ts";
import { rankingName } from "../kommuner/ranking-text.ts";
import { rankings, type Ranked, type Ranking } from "../kommuner/rankings.ts";
import { kommuneName } from "../model/kommune.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";

/** More than these at one end are no news. */
const MOST_AT_AN_END = 2;

/** Who stands at an end of a ranking, with the value: `Jammerbugt med 675 pladser`; undefined where many do, or several councils have one. */
function atEnd(ranking: Ranking, value: number | undefined, isEnd: (row: Ranked) => boolean): string | undefined {
  const ends = ranking.rows.filter(isEnd);
  if (value === undefined || ends.length > MOST_AT_AN_END || !ends.every(isWritten(ranking, value))) return undefined;
  return `${listAnd(ends.map(({ kommune }) => kommuneName(kommune)))} med ${amount(ranking, value)}`;
}

/** Whether a row has a value as it is written. */
const isWritten =
  ({ decimals }: Ranking, value: number) =>
  (row: Ranked): boolean =>
    asWritten(row.value.value, decimals) === asWritten(value, decimals);

/** Who has the highest value, and who the lowest. */
function ends(ranking: Ranking): string {
  const values = ranking.rows.map(({ value }) => value.value);
  const lowest = min(values);
  const isLowest = lowest === undefined ? () => false : isWritten(ranking, lowest);
  const highest = atEnd(ranking, max(values), ({ rank }) => rank.place === 1);
  const last = atEnd(ranking, lowest, isLowest);
  return [highest && `højest: ${highest}`, last && `lavest: ${last}`].filter((end) => end !== undefined).join("; ");
}

/** The rankings of municipalities as they are found, each with who stands at its ends. */
export const rankingRecords = (): SearchRecord[] =>
  rankings.map((ranking) => {
    const told = ends(ranking);
    return {
      ...{ u: urls.ranking(ranking.id), t: rankingName(ranking), k: "Rangliste" },
      d: `Rangliste over ${count(ranking.rows.length, "kommune", "kommuner")}`,
      ...(told === "" ? {} : { n: capital(told) }),
    };
  });
