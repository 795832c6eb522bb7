import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { fullStops, number, spelled } from "../lib/format.ts";
import { kommuneName } from "../model/kommune.ts";
import { middleText } from "./amounts.ts";
import { membersText } from "./measure-sentences.ts";
import { nounOf } from "./measured-noun.ts";
import { ordinal, placeName } from "./sentences.ts";
import { above, below, FROM_END, isMiddle, isNearBottom, type Standing } from "./standing.ts";

/** The noun at the head of a sentence, with its year where another year has just been told. */
function beginning({ unit, measure, earlier, aar }: KommuneMeasure): string {
  const { begins } = nounOf(unit);
  return earlier && measure.period === undefined ? `${begins} i ${aar}` : begins;
}

/** Where it stands among the others, or why it is not compared. */
export function comparisonSentence(measured: KommuneMeasure): string {
  const { measure, standing, unit } = measured;
  if (!standing) return measure.incomparable ?? "Så få kommuner har tallet, at vi ikke sammenligner dem.";
  const { noun, article } = nounOf(unit);
  if (standing.sharedWith === standing.rank.of - 1)
    return `${beginning(measured)} er ${article} samme i alle ${membersText(measured)}.`;
  const place = `${placeText(measured, standing)}.`;
  return isMiddle(standing)
    ? place
    : fullStops(`${place} Midt i feltet ligger ${noun} på ${middleText(measured, standing)}.`);
}

function placeText(measured: KommuneMeasure, standing: Standing): string {
  const [more, less, among] = [above(standing), below(standing), membersText(measured)];
  const { noun, article } = nounOf(measured.unit);
  const begins = beginning(measured);
  const alike = standing.sharedWith;
  const others = `${spelled(alike)} ${alike === 1 ? "anden" : "andre"}`;
  const shared = alike === 0 ? "" : `, og ${others} har ${article} samme`;
  if (isMiddle(standing)) {
    return `${begins} ligger ${measured.value === standing.middle ? "midt i feltet" : "tæt på midten"} blandt ${among}${shared}`;
  }
  if (measured.value === 0 && alike > 0 && less === 0) {
    return `${kommuneName(measured.kommune)} er en af de ${spelled(alike + 1)} blandt ${among}, hvor ${noun} er nul`;
  }
  if (isNearBottom(standing)) {
    return alike > 0 && less === 0
      ? `Ingen af ${among} ligger lavere, men ${others} har ${article} samme`
      : `${begins} er ${article} ${ordinal(less + 1)}mindste blandt ${among}${shared}`;
  }
  if (more < FROM_END) {
    return alike > 0
      ? `${kommuneName(measured.kommune)} deler ${placeName(more + 1)} med ${others} af ${among}`
      : `${begins} er ${article} ${ordinal(more + 1)}største blandt ${among}`;
  }
  return `I ${number(more)} af ${among} er ${noun} højere${shared}`;
}
