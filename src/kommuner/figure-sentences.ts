import type { KommuneFigure } from "../analysis/kommune-figures.ts";
import { capital, fullStops, number, spelled } from "../lib/format.ts";
import { singular } from "../lib/quantity.ts";
import { kommuneName } from "../model/kommune.ts";
import { amount, amountInText } from "./amounts.ts";

/** Whom a figure is compared with: `landets 98 kommuner`, `de ti kommuner i KKR Nordjylland, som bilagene har tallet for`. */
export function membersText({ measure, kommune, members, groupSize }: KommuneFigure): string {
  const [all, inCouncil] = [members.length === groupSize, measure.comparable === "kkr"];
  if (all && !inCouncil) return `landets ${number(members.length)} kommuner`;
  const council = inCouncil ? ` i KKR ${kommune.kkr}` : "";
  return `de ${spelled(members.length)} kommuner${council}${all ? "" : ", som bilagene har tallet for"}`;
}

/** A template of a measure with its municipality and years: {kommune}, {aar}, {aar-1} and {aar+1}. */
const filled = (template: string, { kommune, aar }: KommuneFigure): string =>
  template
    .replaceAll(/\bi \{kommune\}/gi, kommune.sted)
    .replaceAll("{kommune}", kommuneName(kommune))
    .replaceAll("{aar}", String(aar))
    .replaceAll("{aar-1}", String(aar - 1))
    .replaceAll("{aar+1}", String(aar + 1));

/** What the figure is called: `Private pladser`, `Flygtningekvote for 2021`. */
export const titleText = (figure: KommuneFigure): string => filled(figure.measure.title, figure);

/** The title with the value, whose unit is left out where the title has named it: `Private pladser: 12`. */
export function headlineText(figure: KommuneFigure): string {
  const { unit, decimals, value } = figure;
  const title = titleText(figure);
  const told = unit !== null && title.toLocaleLowerCase("da-DK").includes(singular(unit));
  return `${title}: ${told ? number(value, decimals) : amount(figure, value)}`;
}

/** The time that it is about: `2024`, `2021 (beregnet i 2020)`. */
export const periodText = (figure: KommuneFigure): string => filled(figure.measure.period ?? "{aar}", figure);

/** What the figure is: the measure's own sentence with the value in its place, or the one that it has for none. */
export function valueSentence(figure: KommuneFigure): string {
  const { sentence: usual, sentenceForNone = usual } = figure.measure;
  const sentence = filled(figure.value === 0 ? sentenceForNone : usual, figure).replaceAll(
    "{værdi}",
    amountInText(figure, figure.value),
  );
  return fullStops(capital(sentence));
}
