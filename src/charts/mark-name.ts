import type { Channel, Mark, Resolved } from "../views/resolved.ts";
import { atTime } from "./time-words.ts";

/** What a code on a channel is called. */
export const labelIn = (channel: Channel | null, code: string): string | undefined =>
  channel?.items.find((item) => item.code === code)?.label;

/** What a mark is called in running text: `Aalborg Privat`, `Øst i 2021`. */
export function markName({ x, series, facet }: Pick<Resolved, "x" | "series" | "facet">, mark: Mark): string {
  const label = labelIn(x, mark.x);
  const at = x.column.role === "time" && label !== undefined ? atTime(label) : undefined;
  const parts = [labelIn(series, mark.series), labelIn(facet, mark.facet)];
  return (at === undefined ? [label, ...parts] : [...parts, at]).filter((part) => part !== undefined).join(" ");
}
