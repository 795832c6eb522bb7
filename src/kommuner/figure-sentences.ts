import type { KommuneFigure } from "../analysis/kommune-figures.ts";
import { capital, fullStops, number, percent } from "../lib/format.ts";
import { inKommune } from "../site/in-kommune.ts";
import { quantity } from "../lib/quantity.ts";
import { standing } from "./sentences.ts";

/** A value in the unit of a figure, rounded as the figure says: `12 pladser`, `4,5 pr. 10.000 indbyggere`. */
export function amount({ unit, decimals }: Pick<KommuneFigure, "unit" | "decimals">, value: number): string {
  return quantity(Number(value.toFixed(decimals)), unit);
}

/** Whom a figure is compared with: `landets 98 kommuner`, `de 10 kommuner i KKR Nordjylland, der har tallet`. */
export function membersText({ measure, kommune, members, groupSize }: KommuneFigure): string {
  const [all, inCouncil] = [members.length === groupSize, measure.comparable === "kkr"];
  if (all && !inCouncil) return `landets ${number(members.length)} kommuner`;
  const council = inCouncil ? ` i KKR ${kommune.kkr}` : "";
  return `de ${number(members.length)} kommuner${council}${all ? "" : ", der har tallet"}`;
}

/** A template of a measure with its municipality and years: {kommune}, {aar}, {aar-1} and {aar+1}. */
const filled = (template: string, { kommune, aar }: KommuneFigure): string =>
  template
    .replaceAll(/\bi \{kommune\}/gi, inKommune(kommune.kommune))
    .replaceAll("{kommune}", kommune.kommune)
    .replaceAll("{aar}", String(aar))
    .replaceAll("{aar-1}", String(aar - 1))
    .replaceAll("{aar+1}", String(aar + 1));

/** What the figure is called: `Private pladser`, `Flygtningekvote for 2021`. */
export const titleText = (figure: KommuneFigure): string => filled(figure.measure.title, figure);

/** The time that it is about: `2024`, `2021, beregnet i 2020`. */
export const periodText = (figure: KommuneFigure): string => filled(figure.measure.period ?? "{aar}", figure);

/** What the figure is: the measure's own sentence with the value in its place. */
export function valueSentence(figure: KommuneFigure): string {
  const sentence = filled(figure.measure.sentence, figure).replaceAll("{værdi}", amount(figure, figure.value));
  return fullStops(capital(sentence));
}

const FARTHEST_ORDINAL = 10;

/** Where it stands among the others, or why it is not compared. */
export function comparisonSentence(figure: KommuneFigure): string {
  const { measure, standing: found } = figure;
  if (!found) return measure.incomparable ?? "For få kommuner har tallet til, at det kan sammenlignes.";
  const { rank, sharedWith, middle } = found;
  const among = membersText(figure);
  const last = rank.place + sharedWith === rank.of;
  const place =
    rank.place <= FARTHEST_ORDINAL || last
      ? `Det er det ${standing(last ? { place: rank.of, of: rank.of } : rank)} tal blandt ${among}.`
      : `Talt fra det største er det nummer ${number(rank.place)} blandt ${among}.`;
  const shared =
    sharedWith > 0 ? ` ${sharedWith === 1 ? "Én anden" : `${number(sharedWith)} andre`} har det samme.` : "";
  return fullStops(`${place}${shared} Den midterste kommune har ${amount(figure, middle)}.`);
}

/** Of less than this no percentage is given: one more or less would move it too much. */
const SMALLEST_BASE = 50;

/** How it changed since the first year it is known; empty when it is known for one year only. */
export function changeSentence(figure: KommuneFigure): string {
  const { earlier, value, aar } = figure;
  if (!earlier) return "";
  if (earlier.value === value) return `Tallet var det samme i ${earlier.aar} og ${aar}.`;
  const relative =
    earlier.value >= SMALLEST_BASE ? ` (${percent((Math.abs(value - earlier.value) / earlier.value) * 100)})` : "";
  const verb = value > earlier.value ? "steget" : "faldet";
  return fullStops(`Siden ${earlier.aar} er tallet ${verb} fra ${amount(figure, earlier.value)}${relative}.`);
}
