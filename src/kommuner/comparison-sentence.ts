import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { fullStops, number, spelled } from "../lib/format.ts";
import { kommuneName } from "../model/kommune.ts";
import { middleText } from "./amounts.ts";
import { membersText, yearsText } from "./measure-sentences.ts";
import { nounOf } from "./measured-noun.ts";
import { ordinal } from "./sentences.ts";
import { above, below, type Standing } from "./standing.ts";
import { tellsMiddle, toldStanding, type ToldStanding } from "./told-standing.ts";

/** The noun at the head of a sentence, with its year where another year has just been told. */
function beginning(measured: KommuneMeasure): string {
  const { begins } = nounOf(measured.unit);
  return measured.earlier ? `${begins} i ${yearsText(measured)}` : begins;
}

/** Why a measure is not compared. */
export const whyNotCompared = ({ measure }: Pick<KommuneMeasure, "measure">): string =>
  measure.incomparable ?? "Så få kommuner har tallet, at vi ikke sammenligner dem.";

/** Where it stands among the others, or why it is not compared. */
export function comparisonSentence(measured: KommuneMeasure): string {
  const { standing } = measured;
  if (!standing) return whyNotCompared(measured);
  const told = toldStanding(measured, standing);
  const place = `${placeText(measured, standing, told)}.`;
  return [place, middleSentence(measured, standing)].filter((sentence) => sentence !== "").join(" ");
}

/** What the middle is; empty where the place has said so. */
export const middleSentence = (measured: KommuneMeasure, standing: Standing): string =>
  tellsMiddle(toldStanding(measured, standing)) ? fullStops(`Midt i feltet: ${middleText(measured, standing)}.`) : "";

function placeText(measured: KommuneMeasure, standing: Standing, told: ToldStanding): string {
  const [more, less, among] = [above(standing), below(standing), membersText(measured)];
  const { noun, article } = nounOf(measured.unit);
  const begins = beginning(measured);
  const name = kommuneName(measured.kommune);
  const alike = standing.sharedWith;
  const others = `${spelled(alike)} ${alike === 1 ? "anden" : "andre"}`;
  const shared = alike === 0 ? "" : `, og ${others} havde ${article} samme`;
  const inMiddle = measured.value === standing.middle.value ? "midt i feltet" : "tæt på midten";
  return {
    alike: `${begins} var ${article} samme i alle ${among}`,
    middle: `${begins} lå ${inMiddle} blandt ${among}${shared}`,
    none: `${name} var en af ${haveNone(measured, alike + 1)}, hvor ${noun} var nul`,
    lowest: `Ingen af ${among} lå lavere, men ${others} havde ${article} samme`,
    "low shared": `Kun i ${spelled(less)} af ${among} var ${noun} lavere${shared}`,
    low: `${begins} var ${article} ${ordinal(less + 1)}mindste blandt ${among}`,
    "high shared": `${begins} var ${article} ${ordinal(more + 1)}største blandt ${among}${shared}`,
    high: `${begins} var ${article} ${ordinal(more + 1)}største blandt ${among}`,
    counted: `I ${number(more)} af ${among} var ${noun} højere${shared}`,
  }[told];
}

/** So many of those that are compared: `landets to kommuner`, `de to kommuner i KKR Nordjylland`. */
function haveNone(measured: KommuneMeasure, count: number): string {
  const { measure, kommune, members, groupSize } = measured;
  if (members.length < groupSize) return `de ${spelled(count)} blandt ${membersText(measured)}`;
  return measure.comparable === "kkr"
    ? `de ${spelled(count)} kommuner i KKR ${kommune.kkr}`
    : `landets ${spelled(count)} kommuner`;
}
