import { number } from "../lib/format.ts";
import { lowerCase } from "../lib/lower-case.ts";
import { rowAddress } from "../model/row-address.ts";
import type { Ranking } from "./rankings.ts";

/** Who is compared, what kind of figures they are, and who made them. */
export function rankingSentence({ status, inCouncils, rows }: Ranking): string {
  const kind = status === null ? "" : ` (${lowerCase(status)})`;
  const what = `Her er tallene for ${number(rows.length)} kommuner${kind}, de højeste først.`;
  const among = inCouncils ? " Hver kommune har en plads blandt kommunerne i sit eget KKR." : "";
  const isOurs = rows.some(({ value }) => value.origin === "beregnet");
  return `${what}${among} ${isOurs ? "Tallene er beregnet af os." : "Tallene er trykt i kilden."}`;
}

/** Ids of the sources that its values were read in. */
export function rankingKilder({ dataset, rows }: Ranking): string[] {
  const own = new Set(rows.flatMap(({ value }) => value.cells.map(({ row }) => row)));
  return [
    ...new Set(dataset.rows.filter((row) => own.has(rowAddress(dataset.key, row))).map((row) => String(row["kilde"]))),
  ];
}

/** What a ranking is called: `Private pladser, 2024`; what has its year in its name has it once. */
export const rankingName = ({ title, period }: Ranking): string =>
  (period.match(/\d{4}/g) ?? []).some((year) => title.includes(year)) ? title : `${title}, ${period}`;
