import type { KommuneFigure } from "../analysis/kommune-figures.ts";
import type { KommuneMention } from "../analysis/kommune-mentions.ts";
import { count, spelled } from "../lib/format.ts";
import type { Kommune } from "../model/kommune.ts";

/** Fewer figures than this are said to be few. */
const FEW = 6;

/** What a reader will find on a municipality's page: how many figures, from how many datasets, and whether that is little. */
export function introSentence(
  { kommune, kkr }: Kommune,
  figures: readonly KommuneFigure[],
  mentions: readonly KommuneMention[],
): string {
  const datasets = new Set([...figures, ...mentions].map(({ dataset }) => dataset.id)).size;
  if (datasets === 0) {
    return `Bilagene har ingen tal om ${kommune}. Her er i stedet de andre kommuner i KKR ${kkr}.`;
  }
  const found = `${count(figures.length, "tal", "tal")} om ${kommune} fra ${spelled(datasets)} datasæt`;
  const few =
    figures.length < FEW
      ? " Det er ikke meget: De bilag, vi har læst, handler mest om Nordjylland og Sjælland."
      : " Hvert tal er sat ved siden af de kommuner, det kan sammenlignes med.";
  return `Her er ${found}.${few}`;
}
