import { count, spelled } from "../lib/format.ts";
import type { KommuneEntry } from "./all.ts";

/** Fewer figures than this are said to be few. */
const FEW = 6;

/** What a reader will find on a municipality's page: how many figures, from how many datasets, and whether that is little. */
export function introSentence({ kommune, figures, datasets }: KommuneEntry): string {
  if (datasets === 0) {
    return `Bilagene har ingen tal om ${kommune.kommune}. Her er i stedet de andre kommuner i KKR ${kommune.kkr}.`;
  }
  const found = `${count(figures.length, "tal", "tal")} om ${kommune.kommune} fra ${spelled(datasets)} datasæt`;
  const few =
    figures.length < FEW
      ? " Det er ikke meget: De bilag, vi har læst, handler mest om Nordjylland og Sjælland."
      : " Hvor det giver mening, er tallet sat ved siden af andre kommuners.";
  return `Her er ${found}.${few}`;
}
