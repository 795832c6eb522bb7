import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { fullStops, number, spelled } from "../lib/format.ts";
import { middleText } from "./amounts.ts";
import { membersText } from "./measure-sentences.ts";
import { ordinal } from "./sentences.ts";
import { above, below, isMiddle, type Standing } from "./standing.ts";

/** Places farther from either end than this are told by how many have more. */
const FROM_END = 10;

/** Where it stands among the others, or why it is not compared. */
export function comparisonSentence(measured: KommuneMeasure): string {
  const { measure, standing } = measured;
  if (!standing) return measure.incomparable ?? "Så få kommuner har tallet, at vi ikke sammenligner dem.";
  const among = membersText(measured);
  if (standing.sharedWith === standing.rank.of - 1) return `Tallet er det samme i alle ${among}.`;
  const place = `${placeText(measured.value, standing, among)}${sharedText(standing.sharedWith)}.`;
  return isMiddle(standing)
    ? place
    : fullStops(`${place} Midt i feltet ligger tallet på ${middleText(measured, standing)}.`);
}

function placeText(value: number, standing: Standing, among: string): string {
  const [more, less] = [above(standing), below(standing)];
  if (isMiddle(standing)) {
    return `Tallet ligger ${value === standing.middle ? "midt i feltet" : "tæt på midten"} blandt ${among}`;
  }
  if (less < Math.min(FROM_END, more)) return `Tallet er det ${ordinal(less + 1)}mindste blandt ${among}`;
  if (more < FROM_END) return `Tallet er det ${ordinal(more + 1)}største blandt ${among}`;
  return `I ${number(more)} af ${among} er tallet højere`;
}

function sharedText(others: number): string {
  if (others === 0) return "";
  return others === 1 ? ", og én anden kommune har samme tal" : `, og ${spelled(others)} andre kommuner har samme tal`;
}
