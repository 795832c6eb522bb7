import { rankOf } from "../analysis/rank.ts";
import { isSmallBase } from "../lib/small-base.ts";
import { namedOrCounted } from "../charts/extremes.ts";
import { capital } from "../lib/format.ts";
import { quantityInWords } from "../lib/quantity.ts";
import { kommuneName } from "../model/kommune.ts";
import type { Ranked, Ranking } from "./rankings.ts";

/** The part of a list that is an end of it, and that one thing more or less must move a municipality to be told. */
const PART = 1 / 4;

/** Whether a municipality would move far if one thing more or less were counted there. */
function isMoved({ kommune, value, rank, counted }: Ranked, group: readonly Ranked[], decimals: number): boolean {
  if (!counted) return false;
  return [-1, 1].some((step) => {
    const other = (value.value * (counted.value + step)) / counted.value;
    const values = group.map((row) => (row.kommune === kommune ? other : row.value.value));
    return Math.abs(rankOf(other, values, decimals).place - rank.place) >= PART * rank.of;
  });
}

const isHigh = ({ rank }: Ranked): boolean => rank.place <= PART * rank.of;
const isLow = ({ rank }: Ranked): boolean => rank.place > (1 - PART) * rank.of;

/** Which municipalities at the ends of a ranking of rates or shares stand there by so few that one more or less moves them far; empty for none. */
export function smallEndsSentence({
  rows,
  councils,
  decimals,
}: Pick<Ranking, "rows" | "councils" | "decimals">): string {
  const groups = Map.groupBy(rows, ({ kommune }) => (councils.length > 0 ? kommune.kkr : ""));
  const few = [...groups.values()].flatMap((group) =>
    group.filter(
      (row) =>
        row.counted !== undefined &&
        isSmallBase(row.counted.value) &&
        (isHigh(row) || isLow(row)) &&
        isMoved(row, group, decimals),
    ),
  );
  const counts = few.flatMap(({ counted }) => (counted ? [counted.value] : []));
  const most = Math.max(...counts);
  const unit = few[0]?.counted?.unit;
  if (unit === undefined) return "";
  const who = capital(
    namedOrCounted(
      few.map(({ kommune }) => kommuneName(kommune)),
      "kommuner",
    ),
  );
  const where = few.every(isHigh) ? "højt" : few.every(isLow) ? "lavt" : "højt eller lavt";
  const base = (counts.every((one) => one === most) ? "kun " : "højst ") + quantityInWords(most, unit);
  const [each, them] = few.length > 1 ? [" hver", "dem"] : ["", "kommunen"];
  return `${who} ligger ${where} på listen med ${base}${each}. Én mere eller mindre ville flytte ${them} langt.`;
}
