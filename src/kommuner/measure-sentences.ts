import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { capital, fullStops, lowerFirst, number, spelled } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { lowerCase } from "../lib/lower-case.ts";
import { singular } from "../lib/quantity.ts";
import { cellText } from "../model/cell-text.ts";
import { filledYears, plainTime } from "../model/filled-years.ts";
import { kommuneName } from "../model/kommune.ts";
import { rowAddress } from "../model/row-address.ts";
import type { Column } from "../model/shape.ts";
import { amount, amountInText } from "./amounts.ts";
import { otherPart } from "./other-part.ts";
import { wholeOf } from "./whole-of.ts";

/** Whom a measure is compared with: `landets 98 kommuner`, `de ti kommuner i KKR Nordjylland, som bilagene har tallet for`. */
export function membersText({ measure, kommune, members, groupSize }: KommuneMeasure): string {
  const [all, inCouncil] = [members.length === groupSize, measure.comparable === "kkr"];
  if (all && !inCouncil) return `landets ${number(members.length)} kommuner`;
  const council = inCouncil ? ` i KKR ${kommune.kkr}` : "";
  return `de ${spelled(members.length)} kommuner${council}${all ? "" : ", som bilagene har tallet for"}`;
}

/** What the rows of a measure say in another column, each thing once: `Øst`, `Nord og Øst`. */
function toldIn({ dataset, account }: KommuneMeasure, column: Column): string {
  const own = new Set(account.cells.map(({ row }) => row));
  const rows = dataset.rows.filter((row) => own.has(rowAddress(dataset.key, row)));
  return listAnd([...new Set(rows.map((row) => cellText(column, row[column.name] ?? null)))]);
}

/** A template of a measure with its municipality and years, {kommune}, {aar}, {aar-1} and {aar+1}, and other columns of its rows. */
function filled(template: string, measured: KommuneMeasure): string {
  const { kommune, aar, dataset } = measured;
  const placed = filledYears(
    template.replaceAll(/\bi \{kommune\}/gi, kommune.sted).replaceAll("{kommune}", kommuneName(kommune)),
    aar,
  );
  return dataset.columns
    .filter(({ name }) => placed.includes(`{${name}}`))
    .reduce((text, column) => text.replaceAll(`{${column.name}}`, toldIn(measured, column)), placed);
}

/** What the measure is called: `Private pladser`, `Flygtningekvote for 2021`. */
export const titleText = (measured: KommuneMeasure): string => filled(measured.measure.title, measured);

/** Whether a title ends a word on what is counted, or on the number of it: `Private pladser`, `Indbyggertal`, not `Flygtningekvote`. */
const namesUnit = (title: string, unit: string): boolean =>
  lowerCase(title)
    .split(/[^\p{L}]+/u)
    .some((word) => [unit, singular(unit), `${singular(unit)}tal`].some((named) => word.endsWith(named)));

/** The title with the value, whose unit is left out where the title has named it: `Private pladser: 12`, `Ingen private pladser`, `Fire færre pladser`. */
export function headlineText(measured: KommuneMeasure): string {
  const { measure, unit, decimals, value } = measured;
  const title = titleText(measured);
  if (unit === null && value > 1 && measure.countsChange) return capital(`${spelled(value)} ${lowerFirst(title)}`);
  const told = unit !== null && namesUnit(title, unit);
  if (unit !== null && value === 0 && lowerCase(title).endsWith(unit)) return `Ingen ${lowerFirst(title)}`;
  return `${title}: ${told ? number(value, decimals) : amount(measured, value)}`;
}

/** The time that it is about: `2024`, `2021 (beregnet i 2020)`. */
export const periodText = (measured: KommuneMeasure): string => filled(measured.measure.period ?? "{aar}", measured);

/** The years that it is about, in running text: `2021` of `2021 (beregnet i 2020)` and of `1. januar 2021`. */
export const yearsText = ({ measure, aar }: Pick<KommuneMeasure, "measure" | "aar">): string =>
  listAnd(plainTime(measure.period ?? "{aar}", aar).match(/\d{4}/g) ?? [String(aar)]);

/** What is measured and when: `Private pladser, 2024`; what has its year in its name has it once. */
export const datedTitle = (title: string, period: string): string =>
  (period.match(/\d{4}/g) ?? []).some((year) => title.includes(year)) ? title : `${title}, ${period}`;

/** A template with the value in its place, as a sentence: {værdi} with its unit, or {antal} of {alle}. */
const told = (template: string, measured: KommuneMeasure): string =>
  fullStops(
    capital(
      filled(template, measured)
        .replaceAll("{værdi}", amountInText(measured, measured.value))
        .replaceAll("{antal}", number(measured.value))
        .replaceAll("{alle}", () => number(wholeOf(measured).value)),
    ),
  );

/** What the measure is: the measure's own sentence with the value in its place, or the one that it has for none. */
export function valueSentence(measured: KommuneMeasure): string {
  const { sentence, sentenceForNone = sentence } = measured.measure;
  return told(measured.value === 0 ? sentenceForNone : sentence, measured);
}

/** The same in few words, where the measure has them. */
export function shortSentence(measured: KommuneMeasure): string {
  const { short, shortForNone = short, shortForOther } = measured.measure;
  const other = otherPart(measured);
  if (shortForOther && other) {
    const { sentence } = shortForOther;
    return filled(sentence, measured).replaceAll("{alle}", number(other.all.value)).replaceAll("{del}", other.name);
  }
  const template = measured.value === 0 ? shortForNone : short;
  return template === undefined ? valueSentence(measured) : told(template, measured);
}
