import { lowerFirst } from "../lib/format.ts";
import type { MeasureKind } from "../model/role.ts";
import { isBareNumber } from "./bare-titles.ts";

/** Titles that only say which end of a span a number is. */
const ENDS: Readonly<Record<string, string>> = { Mindst: "Laveste", Højst: "Højeste", Til: "Højeste" };

/** Titles of columns that a picture cannot stand under, and what it is called instead. */
const CALLED: Readonly<Record<string, string>> = {
  "Oplever effekt": "Andel, der oplever effekt",
};
/** The end of a span with the unit in its title: `Pris til, i mio. kr.` */
const END = /^(\p{L}+) til(?:, i .+)?$/u;

const OF_KIND: Partial<Record<MeasureKind, string>> = {
  share: "Andel",
  score: "Score",
  duration: "Tid",
  change: "Ændring",
};

/** What is measured, as the title of a picture says it: `Antal forløb` or `Beløb` for a column called Antal or Værdi. */
export function measureTitle(title: string, unit: string | null, kind: MeasureKind): string {
  const [, ended] = END.exec(title) ?? [];
  if (ended !== undefined) return `Højeste ${lowerFirst(ended)}`;
  if (CALLED[title] !== undefined) return CALLED[title];
  if (unit === null) return title;
  const end = ENDS[title];
  if (end !== undefined) return `${end} ${lowerFirst(ofUnit("tal", unit, kind))}`;
  return isBareNumber(title) ? ofUnit(title, unit, kind) : title;
}

function ofUnit(title: string, unit: string, kind: MeasureKind): string {
  const isAmount = kind === "amount" || kind === "rate";
  if (isAmount && unit.includes("kr.")) return "Beløb";
  if (kind === "count" || (isAmount && !unit.startsWith("pr. "))) return `Antal ${lowerFirst(unit)}`;
  return OF_KIND[kind] ?? title;
}
