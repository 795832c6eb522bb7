import { sort } from "d3";
import { source } from "../catalogue.ts";
import { number } from "../lib/format.ts";
import { lowerCase } from "../lib/lower-case.ts";
import { rowAddress } from "../model/row-address.ts";
import { STATUS, type Status } from "../model/status.ts";
import { datedTitle } from "./measure-sentences.ts";
import type { Ranking } from "./rankings.ts";

/** What the figures of a kind are called. Those of a kind that is not here have it in brackets. */
const FIGURES: Partial<Record<Status, string>> = {
  budget: "de budgetterede tal",
  planlagt: "de planlagte tal",
  opgjort: "de opgjorte tal",
  ansoegt: "tallene i ansøgningens budget",
};

/** Who is compared, what kind of figures they are, and who made them. */
export function rankingSentence(ranking: Ranking): string {
  const { status, councils } = ranking;
  const figures = status === null ? "tallene" : (FIGURES[status] ?? `tallene (${lowerCase(STATUS[status])})`);
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

/** What we have computed where all figures are ours, by their kind: a quota of the state stays the state's. */
const OURS: Partial<Record<Ranking["kind"], string>> = { share: "Andelene", rate: "Forholdet", count: "Summerne" };

/** Whether the source prints the figures. Where it does not print all, each of ours says in the table how it came to be. */
function originText({ rows, kind }: Ranking): string {
  const ours = rows.filter(({ value }) => value.origin === "beregnet").length;
  if (ours === rows.length) return `${OURS[kind] ?? "Tallene"} har vi selv regnet ud.`;
  return ours === 0
    ? "Tallene er trykt i kilden."
    : `Tallene er trykt i kilden på nær ${number(ours)}. Ved dem står, hvordan vi fandt dem.`;
}

/** Ids of the sources that its values were read in. */
export function rankingKilder({ dataset, rows }: Ranking): string[] {
  const own = new Set(rows.flatMap(({ value }) => value.cells.map(({ row }) => row)));
  const used = dataset.rows.filter((row) => own.has(rowAddress(dataset.key, row))).map((row) => String(row["kilde"]));
  return sort(new Set(used), (kilde) => source(kilde).moede);
}

/** What a ranking is called: `Private pladser, 2024`. */
export const rankingName = ({ title, period }: Pick<Ranking, "title" | "period">): string => datedTitle(title, period);
