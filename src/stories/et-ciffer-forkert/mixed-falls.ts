import { differenceOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import unge from "../../datasets/unge-paa-uddannelseshjaelp.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { casesOf } from "./cases.ts";
import type { PrintedRow } from "./mix-up.ts";

/** The contradiction of what a memo's text says of those who are ready, and what its table says. */
export const MIXED_UP = "unge-fald-219-eller-191";

const AREA = "RAR Nordjylland";
const KINDS = [
  ["i_alt", "Alle unge"],
  ["uddannelsesparat", "Klar"],
  ["aktivitetsparat", "Ikke klar"],
] as const;
type Kind = (typeof KINDS)[number][0];

const unsigned = (value: number): string => number(Math.abs(value));

/** The falls of a memo's table, of which its text put the number of one beside the share of another. */
export function mixedFalls(tables: Tables) {
  const { vaerdi_a: told, vaerdi_b: right } = casesOf(tables).called(MIXED_UP);
  const all = tables.rowsOf(unge).filter(({ omraade }) => omraade === AREA);
  const trace = tracer(unge, all);
  const last = needed(
    all.find(({ kategori, aendring_unge }) => kategori === "i_alt" && aendring_unge === told),
    "det fald, som notatets tekst har taget fra en anden række",
  ).aar;
  const years = [last - 1, last] as const;
  const printed = (column: "aendring_unge" | "aendring_pct", kategori: Kind) =>
    trace.one(column, { kategori, aar: last });
  const fall = (kategori: Kind, name: string): ValueFact =>
    factOf(printed("aendring_unge", kategori), `Trykt ændring, fald: ${AREA}, ${name}, ${last}`, unsigned);
  const young = KINDS.map(([kategori, name]): PrintedRow => {
    const [before, after] = years.map((aar) => number(trace.one("unge", { kategori, aar }).value));
    return {
      name,
      cells: [
        ...([before ?? "", after ?? ""] as const),
        number(printed("aendring_unge", kategori).value),
        percent(printed("aendring_pct", kategori).value, 1),
      ],
    };
  });
  const neither = (aar: number): ValueFact => {
    const [whole, ...parts] = KINDS.map(([kategori]) => trace.one("unge", { kategori, aar }));
    const [ready, notYet] = parts;
    const all = needed(whole, "alle unge");
    return factOf(
      differenceOf(needed(notYet, "unge, der ikke er klar"), differenceOf(needed(ready, "unge, der er klar"), all)),
      `Unge i ingen af de to grupper, ${AREA}, ${aar}`,
      number,
    );
  };
  return {
    /** Those whom the table has among all and in neither of the two groups, in each of the years. */
    inNeither: [neither(years[0]), neither(years[1])] as const,
    ...{ years, young, right },
    rows: all.filter(({ aar }) => years.some((year) => year === aar)),
    all: fall("i_alt", "alle unge"),
    ready: fall("uddannelsesparat", "klar"),
    share: factOf(
      printed("aendring_pct", "uddannelsesparat"),
      `Trykt ændring i procent, fald: ${AREA}, klar, ${last}`,
      (value) => percent(Math.abs(value), 1),
    ),
  };
}

export type MixedFalls = ReturnType<typeof mixedFalls>;
