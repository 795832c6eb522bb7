import type { KommuneFigure } from "../analysis/kommune-figures.ts";
import { capital, fullStops, number, percent } from "../lib/format.ts";
import { quantity } from "../lib/quantity.ts";
import { standing } from "./sentences.ts";

/** A value in the unit of a figure, rounded as the figure says: `12 pladser`, `4,5 pr. 10.000 indbyggere`. */
export function amount({ unit, decimals }: Pick<KommuneFigure, "unit" | "decimals">, value: number): string {
  return quantity(Number(value.toFixed(decimals)), unit);
}

/** Whom a figure is compared with, in the plural: `kommuner i KKR Nordjylland`, `kommuner i landet med tallet`. */
export function membersText({ measure, kommune, members, groupSize }: KommuneFigure): string {
  const group = measure.comparable === "kkr" ? `kommuner i KKR ${kommune.kkr}` : "kommuner i landet";
  return members.length < groupSize ? `${group} med tallet` : group;
}

/** What the figure is: the measure's own sentence with the value in its place. */
export function valueSentence(figure: KommuneFigure): string {
  const { measure, kommune, aar, value } = figure;
  return fullStops(
    capital(
      measure.sentence
        .replaceAll("{kommune}", kommune.kommune)
        .replaceAll("{aar}", String(aar))
        .replaceAll("{værdi}", amount(figure, value)),
    ),
  );
}

const FARTHEST_ORDINAL = 10;

/** Where it stands among the others, or why it is not compared. */
export function comparisonSentence(figure: KommuneFigure): string {
  const { measure, standing: found } = figure;
  if (!found) return measure.incomparable ?? "For få kommuner har tallet til, at det kan sammenlignes.";
  const { rank, sharedWith, middle } = found;
  const among = `de ${number(rank.of)} ${membersText(figure)}`;
  const shared = sharedWith > 0 ? ` sammen med ${sharedWith === 1 ? "én anden" : `${number(sharedWith)} andre`}` : "";
  const last = rank.place + sharedWith === rank.of;
  const place =
    rank.place <= FARTHEST_ORDINAL || last
      ? `Det er det ${standing(last ? { place: rank.of, of: rank.of } : rank)} tal blandt ${among}${shared}.`
      : `Det er nummer ${number(rank.place)} blandt ${among}${shared}, talt fra det største.`;
  return fullStops(`${place} Den midterste kommune har ${amount(figure, middle)}.`);
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
  return fullStops(`Siden ${earlier.aar} er det ${verb} fra ${amount(figure, earlier.value)}${relative}.`);
}
