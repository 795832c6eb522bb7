import type { KommuneMeasure, OfYear } from "../analysis/kommune-measures.ts";
import { amount } from "../kommuner/amounts.ts";
import { periodText } from "../kommuner/measure-sentences.ts";
import { lowerFirst } from "../lib/format.ts";
import { inTime } from "../lib/in-time.ts";
import { rowAddress } from "../model/row-address.ts";
import { isSettled, STATUS } from "../model/status.ts";
import { doubtAbout } from "./doubt-about.ts";
import { unitBeside, withPer } from "./whole-unit.ts";

/** What kind of figure a value is, in small letters, and whether we computed it; nothing for what has been counted. */
const kindsOf = ({ status, account }: Pick<OfYear, "status" | "account">): string[] => [
  ...(status === null || isSettled(status) ? [] : [lowerFirst(STATUS[status])]),
  ...(account.origin === "beregnet" ? ["beregnet"] : []),
];

/** Why a value is in doubt, where it is. */
function doubtsIn({ dataset, measure }: KommuneMeasure, { account }: Pick<OfYear, "account">): string[] {
  const doubt = doubtAbout(
    dataset,
    measure.column,
    account.cells.map(({ row }) => row),
  );
  return doubt === undefined ? [] : [doubt];
}

/** A value in the whole of its unit. */
function inUnit({ dataset, measure, unit, decimals, account }: KommuneMeasure, value: number): string {
  const own = new Set(account.cells.map(({ row }) => row));
  const rows = dataset.rows.filter((row) => own.has(rowAddress(dataset.key, row)));
  return withPer(amount({ unit: unit ?? unitBeside(dataset, measure.column, rows), decimals }, value), [measure.title]);
}

/**
 * What a measure says, for a search: `52 pladser i 2024, 536 pladser i 2018`, `12 pladser i 2025 (planlagt)`. Two values of one
 * kind say it once, after the last.
 */
export function told(measured: KommuneMeasure): string {
  const { value, earlier, unit } = measured;
  // Prices of different years are compared where it can be said what they are worth.
  const before = unit === null || unit.startsWith("kr.") ? undefined : earlier;
  const kinds = kindsOf(measured);
  const isSame = before !== undefined && kindsOf(before).join() === kinds.join();
  const now = inTime(inUnit(measured, value), periodText(measured), [
    ...(isSame ? [] : kinds),
    ...doubtsIn(measured, measured),
  ]);
  if (before === undefined) return now;
  const both = kinds.length > 0 ? [`begge ${kinds.join(" og ")}`] : [];
  return `${now}, ${toldEarlier(measured, before, isSame ? both : kindsOf(before))}`;
}

/** What a measure said in an earlier year: `536 pladser i 2018`. */
export const toldEarlier = (measured: KommuneMeasure, earlier: OfYear, kinds = kindsOf(earlier)): string =>
  inTime(inUnit(measured, earlier.value), periodText({ ...measured, aar: earlier.aar }), [
    ...kinds,
    ...doubtsIn(measured, earlier),
  ]);
