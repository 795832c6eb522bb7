import { listAnd } from "../../src/lib/list.ts";
import type { Source } from "../../src/model/source.ts";
import { lineRanges } from "../../src/model/line-ranges.ts";
import { evidenceOn, type Digest } from "./digest.ts";
import { together, type Evidence, type Named } from "./evidence.ts";

/** What the lines that a row names give, together and each by itself, or what is wrong with the lines: what there is instead, in Danish. */
export type Found = (Evidence & Named & { lines: readonly (Evidence & Named)[] }) | { instead: string };

/** Looks up the lines that a `linjer` cell names. Undefined when they may stand in a text that has not been digested. */
export type LookUp = (kilde: string, linjer: string) => Found | undefined;

/** Makes the look-up of lines from the sources and the digests of their extracts, by the name of the extract. */
export function lookUpIn(sources: readonly Source[], digests: ReadonlyMap<string, Digest>): LookUp {
  const extracts = new Map(sources.map(({ kilde, udtraek }) => [kilde, udtraek.split("|")]));
  const known = new Map<string, Found | undefined>();
  return (kilde, linjer) => {
    const place = `${kilde} ${linjer}`;
    if (!known.has(place)) known.set(place, find(extracts.get(kilde) ?? [], digests, linjer));
    return known.get(place);
  };
}

function find(names: readonly string[], digests: ReadonlyMap<string, Digest>, linjer: string): Found | undefined {
  const evidence: (Evidence & Named)[] = [];
  for (const { extract, from, to } of lineRanges(linjer)) {
    const name = names.find((candidate) => extract === undefined || candidate.startsWith(extract));
    // A source of which a text has not been read in may have lines that nobody here knows of.
    if (name === undefined && names.some((candidate) => !digests.has(candidate))) return undefined;
    if (name === undefined) return { instead: `dens tekst er ${listAnd(names)}` };
    const digest = digests.get(name);
    if (!digest) return undefined;
    if (to > digest.linjer) return { instead: `${name} har ${digest.linjer} linjer` };
    for (let line = from; line <= to; line += 1) evidence.push(evidenceOn(digest, line));
  }
  return {
    ...together(evidence),
    lines: evidence,
    kommuner: new Set(evidence.flatMap(({ kommuner }) => [...kommuner])),
    dates: new Set(evidence.flatMap(({ dates }) => [...dates])),
    months: new Set(evidence.flatMap(({ months }) => [...months])),
  };
}

/** How many lines the digested extracts of a source have together; undefined when one of them has not been digested. */
export function linesOf({ udtraek }: Source, digests: ReadonlyMap<string, Digest>): number | undefined {
  const counts = udtraek.split("|").map((name) => digests.get(name)?.linjer);
  return counts.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
}
