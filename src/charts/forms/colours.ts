import type { Resolved } from "../../views/resolved.ts";

/** Codes that keep one colour on the whole site. */
const FIXED: Record<string, string> = {
  kommunal: "var(--ejer-kommunal)",
  privat: "var(--ejer-privat)",
  socialaftale: "var(--ejer-socialaftale)",
  regional: "var(--ejer-regional)",
  Nord: "var(--tilsyn-nord)",
  Øst: "var(--tilsyn-oest)",
  besvaret: "var(--contrast)",
  ubesvaret: "var(--muted)",
  truffet: "var(--contrast)",
  forgaeves: "var(--signal)",
  kom_til: "var(--contrast)",
  holdt_op: "var(--muted)",
};

const SERIES = 8;

/**
 * Fill of each code of the series: its own where it has one, else those of the palette in order. Over time those that stand out
 * are told from all others instead; so are more lines than there are colours.
 */
export function coloursOf({ x, series, view }: Resolved): (code: string) => string {
  if (!series) return (code) => (view.highlight.includes(code) ? "var(--signal)" : "var(--series-1)");
  const chosen = x.column.role === "time" && series.items.some(({ code }) => view.highlight.includes(code));
  if (chosen) return (code) => (view.highlight.includes(code) ? "var(--signal)" : "var(--context)");
  if (x.column.role === "time" && series.items.length > SERIES) return () => "var(--series-1)";
  const fixed = series.items.every(({ code }) => code in FIXED);
  const colours = new Map(
    series.items.map(({ code }, index) => [
      code,
      (fixed ? FIXED[code] : undefined) ?? `var(--series-${(index % SERIES) + 1})`,
    ]),
  );
  return (code) => colours.get(code) ?? "var(--series-1)";
}
