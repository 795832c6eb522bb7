import { count, number } from "../../src/lib/format.ts";
import { danishDate } from "../../src/lib/dates.ts";
import { listAnd } from "../../src/lib/list.ts";
import type { ReleaseRow } from "../../src/model/release.ts";

/** What a release does to the figures, in one Danish sentence or two. */
export function toldChanges({
  tabeller,
  nye,
  rettede,
  fjernede,
  stoerste,
}: ReleaseRow | Omit<ReleaseRow, "udgivelse" | "dato" | "hvorfor">): string {
  const parts = [
    ...(nye > 0 ? [`${count(nye, "ny række", "nye rækker")}`] : []),
    ...(rettede > 0 ? [`${count(rettede, "rettet række", "rettede rækker")}`] : []),
    ...(fjernede > 0 ? [`${count(fjernede, "fjernet række", "fjernede rækker")}`] : []),
  ];
  if (tabeller === 0) return "Ingen tal er ændret.";
  if (parts.length === 0) return `Ingen tal er ændret, kun hvor de er læst, i ${count(tabeller, "tabel", "tabeller")}.`;
  const most = stoerste === null ? "" : ` Den største rettelse: ${stoerste}.`;
  return `${listAnd(parts)} i ${count(tabeller, "tabel", "tabeller")}.${most}`;
}

/** A release by its number and day. */
export const toldRelease = (version: number, log: readonly ReleaseRow[]): string => {
  const line = log.find(({ udgivelse }) => udgivelse === version);
  return line ? `udgivelse ${version} fra ${danishDate(line.dato)}` : `udgivelse ${version}`;
};

/** What is wrong with a built site, for the one who publishes and the developer who is asked. */
export const toldFaults = (faults: readonly string[]): string =>
  [
    `Den nye side bestod ikke kontrollen: ${count(faults.length, "fejl", "fejl")}. Intet er udgivet, og siden står, som den gjorde.`,
    "Send dette til en udvikler:",
    ...firstOf(faults),
  ].join("\n");

/** What has become heavy for a phone to fetch, though nothing is wrong with it. */
export const toldHeavy = (heavy: readonly string[]): string =>
  [
    "Tallene er i orden og bliver udgivet, men noget er blevet tungere at hente på en telefon, end vi har lovet.",
    "Send dette til en udvikler, når du har tid:",
    ...firstOf(heavy),
  ].join("\n");

function firstOf(lines: readonly string[]): string[] {
  const shown = lines.slice(0, 20);
  const left = lines.length - shown.length;
  return [...shown.map((line) => `  ${line}`), ...(left > 0 ? [`  … og ${number(left)} til`] : [])];
}
