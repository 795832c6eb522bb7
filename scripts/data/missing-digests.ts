import { nearest } from "../../src/lib/nearest.ts";
import type { Guards, GuardRow } from "../../src/model/guards.ts";
import type { Source } from "../../src/model/source.ts";
import type { Digest } from "../provenance/digest.ts";
import type { Problem } from "./problem.ts";
import { digestFile, DIGESTS } from "./read-digests.ts";

/** How many numbers of each source could not be looked up, since its text has not been read in: id of the source → numbers. */
export type Unread = ReadonlyMap<string, number>;

/** The sources by whose text being gone numbers are no longer looked up that were: without them, datasets have lost lookups. */
export function sourcesLost(
  kept: readonly GuardRow[],
  now: ReadonlyMap<string, Guards>,
  unread: ReadonlyMap<string, Unread>,
): Set<string> {
  const poorer = kept.filter(({ datasaet, opslag }) => (now.get(datasaet)?.opslag ?? opslag) < opslag);
  return new Set(poorer.flatMap(({ datasaet }) => [...(unread.get(datasaet)?.keys() ?? [])]));
}

/** What would guard the datasets if every text were read in, so that a text that is gone is not told as numbers that are. */
export const asIfRead = (now: ReadonlyMap<string, Guards>, unread: ReadonlyMap<string, Unread>): Map<string, Guards> =>
  new Map(
    [...now].map(([id, guards]) => {
      const numbers = [...(unread.get(id)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
      return [id, { ...guards, opslag: guards.opslag + numbers }];
    }),
  );

/**
 * Text extracts whose digest is gone: those of the sources that are lost, and those that resemble a digest of which no source
 * knows. One that has never been read in is right. sources[i] stands in row i + 2.
 */
export function missingDigests(
  sources: readonly Source[],
  digests: ReadonlyMap<string, Digest>,
  lost: ReadonlySet<string>,
): Problem[] {
  const named = new Set(sources.flatMap(({ udtraek }) => udtraek.split("|")));
  const orphans = [...digests.keys()].filter((name) => !named.has(name));
  return sources.flatMap(({ kilde, udtraek }, index) =>
    udtraek.split("|").flatMap((name): Problem[] => {
      const near = nearest(name, orphans);
      if (digests.has(name) || (near === undefined && !lost.has(kilde))) return [];
      const expected = `et udtræk, hvis tal er læst ind i ${DIGESTS}; ${digestFile(name)} findes ikke`;
      const action =
        near === undefined
          ? `Ret navnet, hvis det er forkert. Er det rigtigt, så hent ${digestFile(name)} tilbage, eller læs teksten ind ` +
            `med »npm run kildetal«. Skal tal fra ${kilde} ikke længere slås op, så sæt opslag ned i data/guards.csv.`
          : `Mente du »${near}«? Så ret navnet. Er det en anden tekst, så slet ${DIGESTS}/${digestFile(near)}, som ingen kilde bruger.`;
      return [{ file: "data/sources.csv", row: index + 2, column: "udtraek", value: name, expected, action }];
    }),
  );
}
