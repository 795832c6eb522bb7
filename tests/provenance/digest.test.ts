import { expect, test } from "vitest";
import { digestOf, digestSchema, digestText } from "../../scripts/provenance/digest.ts";

const TEXT = "I 2018 var der 1.183 pladser\n\net fald på 4,5 %\nog tre steder\n";

test("a digest holds the numbers of each line, in digits and in words, and the lines that speak of a fall", () => {
  expect(digestOf(TEXT)).toEqual({
    linjer: 4,
    tal: { 1: [2018, 1183], 3: [4.5] },
    ord: { 3: [1], 4: [3] },
    fald: [3],
  });
});

test("a last line counts with and without a line end after it", () => {
  expect([digestOf("a\nb").linjer, digestOf("a\nb\n").linjer]).toEqual([2, 2]);
});

test("a digest is written with a line for each line of the document, and read again as it was", () => {
  const text = digestText(digestOf(TEXT));
  expect(text.split("\n")).toHaveLength(9);
  expect(digestSchema.parse(JSON.parse(text))).toEqual(digestOf(TEXT));
});

test("a digest of a text without numbers is one all the same", () => {
  expect(digestSchema.parse(JSON.parse(digestText(digestOf("a"))))).toEqual({ linjer: 1, tal: {}, ord: {}, fald: [] });
});
