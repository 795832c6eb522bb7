import { describe, expect, test } from "vitest";
import { lineRanges } from "../../src/model/line-ranges.ts";
import { documents } from "../../scripts/provenance/documents.ts";
import { bears, evidenceIn, together } from "../../scripts/provenance/evidence.ts";
import { numberWords } from "../../scripts/provenance/number-words.ts";
import { printedNumbers } from "../../scripts/provenance/printed-numbers.ts";

describe("printedNumbers", () => {
  test.each<[string, number[]]>([
    ["samlet antal 3.956)", [3956]],
    ["2.205* og 2257", [2205, 2257]],
    ["12,5 %", [12.5]],
    ["19.454,40 kr.", [19454.4]],
    ["1.234.567", [1234567]],
    ["12.5 in English", [12.5]],
    ["i 2018.", [2018]],
    ["183\t189\t133", [183, 189, 133]],
    ["2018-2020", [2018, 2020]],
    ["et fald på -0,4 %", [-0.4]],
    ["(−5)", [-5]],
    ["35kr", [35]],
    ["1½ fuldtidsstilling + ½", [1.5, 0.5]],
  ])("reads %j", (text, numbers) => {
    expect([...printedNumbers(text)]).toEqual(numbers);
  });

  test("does not read digits inside a word as a number", () => {
    expect([...printedNumbers("DK2020 og A4")]).toEqual([]);
  });
  test("does not take a number apart: a glued footnote digit makes another number", () => {
    expect(printedNumbers("92.7721").has(92772)).toBe(false);
    expect([...printedNumbers("927721")]).toEqual([927721]);
  });
  test("reads a point before three digits as a Danish thousand, never as a decimal", () => {
    expect(printedNumbers("3.956").has(3.956)).toBe(false);
  });
  test.each([
    ["19.06.2020", [19, 6, 2020]],
    ["den 1.7.2019", [1, 7, 2019]],
    ["Version 04.06.20", [4, 6, 2020]],
    ["(pr 30.6 2021)", [30.6, 2021, 30, 6]],
    ["Sommer 202314. Juni", [2023, 14]],
  ])("reads day, month and year of a date: %s", (text, numbers) => {
    expect([...printedNumbers(text)]).toEqual(numbers);
  });

  test("reads nothing from section numbers with several points", () => {
    expect([...printedNumbers("afsnit 3.2.11")]).toEqual([]);
  });
});

describe("numberWords", () => {
  test("knows the words to tyve as whole words", () => {
    expect([...numberWords("Tre medarbejdere og én leder, tyve i alt")]).toEqual([3, 1, 20]);
  });
  test("does not find a word inside another", () => {
    expect([...numberWords("trekant, totalen, niveau")]).toEqual([]);
  });
});

describe("lineRanges", () => {
  test("reads single lines, spans and other extracts", () => {
    expect(lineRanges("207-208; 170; 000:12")).toEqual([
      { from: 207, to: 208 },
      { from: 170, to: 170 },
      { extract: "000", from: 12, to: 12 },
    ]);
  });
  test("refuses anything else", () => {
    expect(() => lineRanges("s. 3")).toThrow(SyntaxError);
  });
});

const source = {
  ...{ kilde: "k", titel: "K", kkr: "Sjælland" as const, moede: "2020-06", dato: null, note: "n" },
  udtraek: "001-k.txt|000-k.txt",
};
const { cited } = documents(
  [source],
  new Map([
    ["001-k.txt", "en\nto 183\ntre"],
    ["000-k.txt", "fire 4"],
  ]),
);

describe("documents", () => {
  test("count lines from one, in the main extract unless another is named", () => {
    expect([cited("k", "2"), cited("k", "1-2; 000:1")]).toEqual(["to 183", "en\nto 183\nfire 4"]);
  });
  test.each([
    ["k", "4"],
    ["k", "3-9"],
    ["k", "3-2"],
    ["k", "0"],
    ["k", "002:1"],
    ["ukendt", "1"],
  ])("of %s have no lines %s", (kilde, linjer) => {
    expect(() => cited(kilde, linjer)).toThrow(RangeError);
  });
});

describe("a text bears", () => {
  const text = evidenceIn("to 183\ntre");

  test("a number that is printed in it, and nothing else", () => {
    expect([bears(text, 183, false), bears(text, 18, false), bears(text, 184, false)]).toEqual([true, false, false]);
  });
  test("a word for a number only where that is allowed", () => {
    expect([bears(text, 3, false), bears(text, 3, true), bears(text, 4, true)]).toEqual([false, true, false]);
  });
  test("a word such as fald for a minus, and nothing less", () => {
    expect(bears(evidenceIn("et fald på 0,4 %"), -0.4, false)).toBe(true);
    expect(bears(evidenceIn("en ændring på 0,4 %"), -0.4, false)).toBe(false);
  });
  test("what any of its parts bears", () => {
    const parts = together([evidenceIn("et fald"), evidenceIn("0,4 %"), evidenceIn("tre")]);
    expect([bears(parts, -0.4, false), bears(parts, 3, true)]).toEqual([true, true]);
  });
});
