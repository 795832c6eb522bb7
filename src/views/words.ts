import { lower } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Resolved } from "./resolved.ts";

/** What a picture shows, as a title: `Pladser efter kommune og ejerform`. */
export function viewTitle({ measure, x, series, facet }: Resolved): string {
  const by = [x, series, facet].flatMap((channel) => (channel ? [lower(channel.column.title)] : []));
  return `${measure.title} efter ${listAnd(by)}`;
}

/**
 * What is the same for everything in a picture, and the unit: `pladser · 2024 · Opgjort`. A unit that stands in the title as
 * what is counted is said again only where there is nothing else to say.
 */
export function viewSubtitle({ measure, fixed }: Resolved): string {
  const { title, unit } = measure;
  const units = unit === null ? [] : [unit === "pct." ? "procent" : unit];
  const same = fixed.filter(({ column }) => column.name !== "enhed" && !column.itemNumber).map(({ label }) => label);
  const isCounted = unit !== null && title === `Antal ${lower(unit)}`;
  return (isCounted && same.length > 0 ? same : [...units, ...same]).join(" · ");
}
