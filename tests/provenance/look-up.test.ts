import { expect, test } from "vitest";
import { digestOf } from "../../scripts/provenance/digest.ts";
import { linesOf, lookUpIn } from "../../scripts/provenance/look-up.ts";
import type { Source } from "../../src/model/source.ts";

const source = (kilde: string, udtraek: string): Source => ({
  ...{ kilde, titel: "K", kkr: "Sjælland", moede: "2020-06", dato: null, note: "n", udtraek },
});
const sources = [source("k", "001-k.txt|000-k.txt"), source("ny", "009-ny.txt")];
const digests = new Map([
  ["001-k.txt", digestOf("1\n2 tre\n3", () => [])],
  ["000-k.txt", digestOf("40\n50", () => [])],
]);
const lookUp = lookUpIn(sources, digests);
const printed = (linjer: string): unknown => {
  const found = lookUp("k", linjer);
  return found && "printed" in found ? [...found.printed] : found;
};

test("lines are those of the main extract unless another is named", () => {
  expect([printed("2"), printed("1-2; 000:1")]).toEqual([[2], [1, 2, 40]]);
});

test("lines past the end and extracts that the source does not have are told of", () => {
  expect([printed("4"), printed("3-9")]).toEqual(Array(2).fill({ instead: "001-k.txt har 3 linjer" }));
  expect(printed("000:3")).toEqual({ instead: "000-k.txt har 2 linjer" });
  expect(printed("002:1")).toEqual({ instead: "dens tekst er 001-k.txt og 000-k.txt" });
});

test("a source that has not been digested cannot be looked up in, and has an unknown number of lines", () => {
  expect(lookUp("ny", "1")).toBeUndefined();
  expect(sources.map((one) => linesOf(one, digests))).toEqual([5, undefined]);
});
