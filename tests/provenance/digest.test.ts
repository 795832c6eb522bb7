import { expect, test } from "vitest";
import { digestOf as digestWith, digestSchema, digestText } from "../../scripts/provenance/digest.ts";

const digestOf = (text: string) => digestWith(text, (line) => (line.includes("Morsø") ? [773] : []));
const TEXT = "I 2018 var der 1.183 pladser\n\net fald på 4,5 %\nog tre steder\nden 1. juli 2020 på Morsø\n";

test("a digest holds the numbers of each line, in digits and in words, its municipalities, dates and months, and the lines that speak of a fall", () => {
  expect(digestOf(TEXT)).toEqual({
    linjer: 5,
    tal: { 1: [2018, 1183], 3: [4.5], 5: [1, 2020] },
    ord: { 3: [1], 4: [3] },
    fald: [3],
    kommuner: { 5: [773] },
    datoer: { 5: ["2020-07-01"] },
    maaneder: { 5: [7] },
  });
});

test("a last line counts with and without a line end after it", () => {
  expect([digestOf("a\nb").linjer, digestOf("a\nb\n").linjer]).toEqual([2, 2]);
});

test("a digest is written with a line for each line of the document, and read again as it was", () => {
  const text = digestText(digestOf(TEXT));
  expect(text.split("\n")).toHaveLength(16);
  expect(digestSchema.parse(JSON.parse(text))).toEqual(digestOf(TEXT));
});

test("a digest of a text without numbers is one all the same", () => {
  expect(digestSchema.parse(JSON.parse(digestText(digestOf("a"))))).toEqual({
    ...{ linjer: 1, tal: {}, ord: {}, fald: [], kommuner: {}, datoer: {}, maaneder: {} },
  });
});
