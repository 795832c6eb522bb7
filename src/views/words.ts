import { capital, lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { isAdditive } from "../model/role.ts";
import { fixedWords } from "./fixed-words.ts";
import type { Channel, Resolved } from "./resolved.ts";

/** What places are called where there are several of them. */
const PLURAL: Record<string, string> = {
  Kommune: "kommuner",
  Region: "regioner",
  Erhvervshus: "erhvervshuse",
  Sundhedsklynge: "sundhedsklynger",
};

const named = ({ column: { title } }: Channel): string => PLURAL[title] ?? lowerFirst(title);

/**
 * What a picture shows, as a title: `Pladser fordelt på kommuner og ejerform`, `Henvendelser år for år, fordelt på
 * socialtilsyn`. What cannot be added is not divided either: `Takst år for år efter ydelse`.
 */
export function viewTitle({ measure, x, series, facet }: Resolved): string {
  const what = capital(measure.title.replace(/^Antal /, ""));
  const perYear = x.column.grain === "year" && x.items.length > 1;
  // What has one value splits nothing: it stands under the title.
  const split = [series, facet].filter((channel) => channel !== null).filter(({ items }) => items.length > 1);
  const others = [...(perYear ? [] : [x]), ...split].map(named);
  const start = perYear ? `${what} år for år` : what;
  if (others.length === 0) return start;
  return isAdditive(measure.kind)
    ? `${start}${perYear ? "," : ""} fordelt på ${listAnd(others)}`
    : `${start} efter ${listAnd(others)}`;
}

/**
 * What is the same for everything in a picture, and the unit: `pladser · 2024 · Opgjort`. A unit that stands in the title as
 * what is counted is said again only where nothing but a time or a kind of figure would stand alone: `antal mål · 2024`.
 */
export function viewSubtitle({ measure, fixed }: Resolved): string {
  const { title, unit } = measure;
  const same = fixedWords(fixed);
  if (unit === null) return same.join(" · ");
  if (title !== `Antal ${lowerFirst(unit)}`) return [unit === "pct." ? "procent" : unit, ...same].join(" · ");
  if (same.length > 1) return same.join(" · ");
  const [alone] = fixedWords(fixed.filter(({ column }) => column.role !== "status"));
  return [`antal ${lowerFirst(unit)}`, ...(alone === undefined ? [] : [alone])].join(" · ");
}
