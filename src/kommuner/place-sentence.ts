import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { number, spelled } from "../lib/format.ts";
import { isCounted } from "../lib/quantity.ts";
import { membersText } from "./measure-sentences.ts";
import { nounOf } from "./measured-noun.ts";
import { ordinal } from "./sentences.ts";
import { above, below, type Standing } from "./standing.ts";
import { toldStanding } from "./told-standing.ts";

/** So far down or up: `flest af`, `den næstmindste andel blandt`. */
function extreme({ unit }: KommuneMeasure, place: number, end: "high" | "low"): string {
  if (place === 1 && isCounted(unit)) return end === "high" ? "flest af" : "færrest af";
  const { bare, article } = nounOf(unit);
  return `${article} ${ordinal(place)}${end === "high" ? "største" : "mindste"} ${bare} blandt`;
}

/** Where a value that has just been told stands, as briefly as it can be said: `Det var flest af landets 98 kommuner.` */
export function placeSentence(measured: KommuneMeasure, standing: Standing): string {
  const [more, less, among] = [above(standing), below(standing), membersText(measured)];
  const { noun } = nounOf(measured.unit);
  const alike = standing.sharedWith;
  const shared = alike === 0 ? "" : `, delt med ${spelled(alike)} ${alike === 1 ? "anden" : "andre"}`;
  const told = toldStanding(measured, standing);
  if (measured.value === 0 && isCounted(measured.unit) && told === "low") return `Det gjaldt ingen andre af ${among}.`;
  switch (told) {
    case "alike":
      return `Det var det samme i alle ${among}.`;
    case "middle":
      return `Det var ${measured.value === standing.middle.value ? "midt i feltet" : "tæt på midten"} blandt ${among}.`;
    case "none":
      return isCounted(measured.unit)
        ? `Det gjaldt ${spelled(alike + 1)} af ${among}.`
        : `Det var ${extreme(measured, 1, "low")} ${among}${shared}.`;
    case "lowest":
      return `Det var ${extreme(measured, 1, "low")} ${among}${shared}.`;
    case "low":
      return `Det var ${extreme(measured, less + 1, "low")} ${among}.`;
    case "low shared":
      return `Kun i ${spelled(less)} af ${among} var ${noun} lavere.`;
    case "high":
    case "high shared":
      return `Det var ${extreme(measured, more + 1, "high")} ${among}${shared}.`;
    case "counted":
      return `I ${number(more)} af ${among} var ${noun} højere.`;
  }
}
