import { expect, test } from "vitest";
import { asIfRead, missingDigests, sourcesLost } from "../../../scripts/data/missing-digests.ts";
import { digestOf } from "../../../scripts/provenance/digest.ts";
import type { Source } from "../../../src/model/source.ts";

const source = (kilde: string, udtraek: string): Source => ({
  ...{ kilde, titel: "K", kkr: "Sjælland", moede: "2020-06", dato: null, note: "n", udtraek },
});
const digests = new Map([["001-huse.txt", digestOf("1", () => [])]]);
const told = (udtraek: string, ...lost: string[]) => missingDigests([source("k", udtraek)], digests, new Set(lost));
const guards = { raekker: 5, opslag: 10, kontroller: 0, uoverensstemmelser: 0, daekning: 0 };

test("a text that has been read in, and one that never was, are right", () => {
  expect([told("001-huse.txt"), told("002-en-helt-anden-kilde.txt")]).toEqual([[], []]);
});

test("a name that resembles a digest that no source uses is a slip", () => {
  expect(told("001-hues.txt")).toEqual([
    {
      ...{ file: "data/sources.csv", row: 2, column: "udtraek", value: "001-hues.txt" },
      expected: "et udtræk, hvis tal er læst ind i data/kildetal; 001-hues.json findes ikke",
      action:
        "Mente du »001-huse.txt«? Så ret navnet. " +
        "Er det en anden tekst, så slet data/kildetal/001-huse.json, som ingen kilde bruger.",
    },
  ]);
});

test("a digest that another source uses is not what was meant", () => {
  const sources = [source("k", "001-huse.txt"), source("ny", "002-huse.txt")];
  expect(missingDigests(sources, digests, new Set())).toEqual([]);
});

test("a text that numbers were looked up in is missed, and only then", () => {
  expect(told("002-en-helt-anden-kilde.txt", "k")[0]?.action).toMatch(
    /hent 002-en-helt-anden-kilde\.json tilbage.*»npm run kildetal«/,
  );
});

test("a source is lost when a dataset that names it has lost lookups; new rows of an unread source lose none", () => {
  const kept = [{ datasaet: "a", ...guards, grund: null }];
  const unread = new Map([["a", new Map([["k", 4]])]]);
  const lost = (opslag: number) => [...sourcesLost(kept, new Map([["a", { ...guards, opslag }]]), unread)];
  expect([lost(6), lost(10)]).toEqual([["k"], []]);
  expect(asIfRead(new Map([["a", { ...guards, opslag: 6 }]]), unread)).toEqual(new Map([["a", guards]]));
});
