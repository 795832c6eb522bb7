import { listAnd } from "../lib/list.ts";
import type { Resolved } from "./resolved.ts";
import { ROW_COUNT } from "./view.ts";

const lower = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase("da-DK") + title.slice(1);

/** What a picture shows, as a title: `Pladser efter kommune og ejerform`. */
export function viewTitle({ measure, x, series, facet }: Resolved): string {
  const by = [x, series, facet].flatMap((channel) => (channel ? [lower(channel.column.title)] : []));
  return `${measure.title} efter ${listAnd(by)}`;
}

/**
 * What is the same for everything in a picture, and the unit: `pladser · 2024 · Opgjort`. What rows are stands in the title, and
 * is said again only where there is nothing else to say.
 */
export function viewSubtitle({ measure, view, fixed }: Resolved): string {
  const unit = measure.unit === null ? [] : [measure.unit === "pct." ? "procent" : measure.unit];
  const same = fixed.filter(({ column }) => column.name !== "enhed" && !column.itemNumber).map(({ label }) => label);
  return (view.measure === ROW_COUNT && same.length > 0 ? same : [...unit, ...same]).join(" · ");
}
