import { number } from "../lib/format.ts";
import { rowAddress } from "../model/row-address.ts";
import type { Ranking } from "./rankings.ts";

/** What a ranking shows, who is compared, what kind of figures they are, and who made them. */
export function rankingSentence({ title, period, status, inCouncils, rows }: Ranking): string {
  const [first] = rows;
  const kind = status === null ? "" : ` (${status.toLocaleLowerCase("da-DK")})`;
  const what = `${title}, ${period}${kind}, i ${number(rows.length)} kommuner.`;
  const among = inCouncils
    ? " Hver kommune har en plads blandt kommunerne i sit eget KKR; 1 er højest."
    : " Plads 1 har det højeste tal.";
  const ours = first?.value.origin === "beregnet" ? " Tallene er beregnet af os." : " Tallene er trykt i kilden.";
  return what + among + ours;
}

/** Ids of the sources that its values were read in. */
export function rankingKilder({ dataset, rows }: Ranking): string[] {
  const own = new Set(rows.flatMap(({ value }) => value.cells.map(({ row }) => row)));
  return [
    ...new Set(dataset.rows.filter((row) => own.has(rowAddress(dataset.key, row))).map((row) => String(row["kilde"]))),
  ];
}

/** What a ranking is called in a link: `Private pladser, 2024`. */
export const rankingName = ({ title, period }: Ranking): string => `${title}, ${period}`;
