import type { Resolved } from "../../views/resolved.ts";

/** Owners, who keep their colour also where a picture shows one of them alone. */
const OWNERS: Record<string, string> = {
  kommunal: "var(--ejer-kommunal)",
  privat: "var(--ejer-privat)",
  socialaftale: "var(--ejer-socialaftale)",
  regional: "var(--ejer-regional)",
};

/** Codes that keep one colour on the whole site. */
const FIXED: Record<string, string> = {
  ...OWNERS,
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

/** The colour of all that is shown, where it is not told apart: that of the owner whom it is all of, where there is one. */
const plainColour = ({ fixed }: Resolved): string =>
  fixed.flatMap(({ code }) => OWNERS[code] ?? [])[0] ?? "var(--series-1)";

/**
 * Fill of each code of the series: its own where it has one, else those of the palette in order. Over time those that stand out
 * are told from all others instead; so are more lines than there are colours.
 */
export function coloursOf(resolved: Resolved): (code: string) => string {
  const { x, series, view } = resolved;
  const plain = plainColour(resolved);
  if (!series) return (code) => (view.highlight.includes(code) ? "var(--signal)" : plain);
  const chosen = x.column.role === "time" && series.items.some(({ code }) => view.highlight.includes(code));
  if (chosen) return (code) => (view.highlight.includes(code) ? "var(--signal)" : "var(--context)");
  if (x.column.role === "time" && series.items.length > SERIES) return () => plain;
  const fixed = series.items.every(({ code }) => code in FIXED);
  const colours = new Map(
    series.items.map(({ code }, index) => [
      code,
      (fixed ? FIXED[code] : undefined) ?? `var(--series-${(index % SERIES) + 1})`,
    ]),
  );
  return (code) => colours.get(code) ?? plain;
}
