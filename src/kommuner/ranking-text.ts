import { number } from "../lib/format.ts";
import { lowerCase } from "../lib/lower-case.ts";
import { rowAddress } from "../model/row-address.ts";
import { datedTitle } from "./measure-sentences.ts";
import type { Ranking } from "./rankings.ts";

/** What the figures of a kind are called. Those of a kind that is not here have it in brackets. */
const FIGURES: Partial<Record<string, string>> = {
  Budget: "de budgetterede tal",
  Planlagt: "de planlagte tal",
  Opgjort: "de opgjorte tal",
};

/** Who is compared, what kind of figures they are, and who made them. */
export function rankingSentence(ranking: Ranking): string {
  const { status, councils } = ranking;
  const figures = status === null ? "tallene" : (FIGURES[status] ?? `tallene (${lowerCase(status)})`);
  const among = councils.length > 1 ? "Hver kommune har en placering blandt kommunerne i sit eget KKR." : "";
  return [
    `Her er ${figures} for ${comparedText(ranking)}, de højeste først.`,
    among,
    councils.length > 0 && ranking.isAll ? "Kilden har ikke tal for andre." : "",
    originText(ranking),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** `98 kommuner`, `de 11 kommuner i KKR Nordjylland`, `ni kommuner i KKR Nordjylland`. */
function comparedText({ councils, rows }: Ranking): string {
  const [only, ...others] = councils;
  const kommuner = `${number(rows.length)} kommuner`;
  if (!only || others.length > 0) return kommuner;
  return `${only.kommuner === rows.length ? "de " : ""}${kommuner} i KKR ${only.kkr}`;
}

/** Whether the source prints the figures. Where it does not print all, each of ours says in the table how it came to be. */
function originText({ rows }: Ranking): string {
  const ours = rows.filter(({ value }) => value.origin === "beregnet").length;
  if (ours === rows.length) return "Tallene er beregnet af os.";
  return ours === 0
    ? "Tallene er trykt i kilden."
    : `Tallene er trykt i kilden undtagen ${number(ours)}, hvor tabellen siger, hvordan vi fandt dem.`;
}

/** Ids of the sources that its values were read in. */
export function rankingKilder({ dataset, rows }: Ranking): string[] {
  const own = new Set(rows.flatMap(({ value }) => value.cells.map(({ row }) => row)));
  return [
    ...new Set(dataset.rows.filter((row) => own.has(rowAddress(dataset.key, row))).map((row) => String(row["kilde"]))),
  ];
}

/** What a ranking is called: `Private pladser, 2024`. */
export const rankingName = ({ title, period }: Pick<Ranking, "title" | "period">): string => datedTitle(title, period);
