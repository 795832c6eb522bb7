import { describe, expect, test } from "vitest";
import { lineRanges } from "../../scripts/provenance/cited-lines.ts";
import { documents } from "../../scripts/provenance/documents.ts";
import { numberWords } from "../../scripts/provenance/number-words.ts";
import { numbersNotFound, quotedText, type Quoted } from "../../scripts/provenance/numbers-not-found.ts";
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
  test("reads nothing from dates and section numbers with several points", () => {
    expect([...printedNumbers("19.06.2020")]).toEqual([]);
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

describe("numbersNotFound", () => {
  const quoted = (rest: Partial<Quoted>): Quoted => ({
    ...{ file: "a.csv", row: 2, column: "pladser", value: 183, kilde: "k", linjer: "2", words: false },
    ...rest,
  });

  test("finds a number on the lines it names and nowhere else", () => {
    const elsewhere = quoted({ linjer: "1; 3" });
    expect(numbersNotFound([quoted({}), elsewhere], cited)).toEqual([elsewhere]);
  });
  test("lists every number that is not there, with file, row, column, value and lines", () => {
    const wrong = [quoted({ value: 184 }), quoted({ row: 3, value: 18 })];
    expect(numbersNotFound(wrong, cited).map(quotedText)).toEqual([
      "a.csv, row 2, pladser: 184 does not stand on lines 2 of k",
      "a.csv, row 3, pladser: 18 does not stand on lines 2 of k",
    ]);
  });
  test("takes a word for a number only where the column allows it", () => {
    const word = quoted({ value: 3, linjer: "3" });
    expect(numbersNotFound([word, { ...word, words: true }], cited)).toEqual([word]);
  });
  test("takes a word such as fald for a minus, and nothing less", () => {
    const fall = quoted({ value: -0.4 });
    expect(numbersNotFound([fall], () => "et fald på 0,4 %")).toEqual([]);
    expect(numbersNotFound([fall], () => "en ændring på 0,4 %")).toEqual([fall]);
  });
});
