import { describe, expect, test } from "vitest";
import { numberCell } from "../../../scripts/data/number-cell.ts";
import type { Column } from "../../../src/model/shape.ts";

const whole: Column = {
  name: "pladser",
  title: "Pladser",
  description: "Pladser.",
  role: "measure",
  type: "integer",
  optional: false,
};
const kroner: Column = { ...whole, type: "decimal", decimals: 2 };

describe("a plain number is read", () => {
  test.each([
    ["0", 0],
    ["183", 183],
    ["-5", -5],
  ])("%j as a whole number", (text, value) => {
    expect(numberCell(whole, text)).toBe(value);
  });
  test.each([
    ["19454.40", 19454.4],
    ["0.5", 0.5],
    ["-0.25", -0.25],
    ["12", 12],
  ])("%j as a decimal number", (text, value) => {
    expect(numberCell(kroner, text)).toBe(value);
  });
});

describe("a number written otherwise is refused with the plain one", () => {
  test.each([
    ["1.183", "1183"],
    ["1 183", "1183"],
    ["1\u00a0183", "1183"],
    ["1'183", "1183"],
    ["1,183", "1183"],
    ["12,345,678", "12345678"],
    ["0183", "183"],
    ["000", "0"],
    ["−5", "-5"],
    ["−1.183", "-1183"],
  ])("%j in a column of whole numbers should be %s", (text, plain) => {
    expect(numberCell(whole, text)).toMatchObject({ action: `Skriv »${plain}«.` });
  });
  test.each([
    ["19454,4", "19454.4"],
    ["19.454,40", "19454.40"],
    ["19,454.40", "19454.40"],
    ["0,5", "0.5"],
    ["7 137", "7137"],
    ["1.007.137", "1007137"],
    ["007.5", "7.5"],
  ])("%j in a column of kroner should be %s", (text, plain) => {
    expect(numberCell(kroner, text)).toMatchObject({ action: `Skriv »${plain}«.` });
  });
});

describe("a number that can be read in two ways is refused with both", () => {
  test.each([
    ["1.680", "1680", "1.68"],
    ["1,680", "1680", "1.68"],
    ["1.100", "1100", "1.1"],
    ["2.000", "2000", "2"],
  ])("%j in a column of kroner may be %s or %s", (text, thousands, decimals) => {
    const action = `Se efter i kilden. Skiller tegnet tusinder, så skriv »${thousands}«. Skiller det decimaler, så skriv »${decimals}«.`;
    expect(numberCell(kroner, text)).toEqual({
      expected: "et tal uden tusindtalsskilletegn og med højst 2 decimaler",
      action,
    });
  });
});

test("a number with more decimals than its column may have is not told to be thousands either", () => {
  expect(numberCell({ ...kroner, decimals: 1 }, "1.680")).toEqual({
    expected: "et tal uden tusindtalsskilletegn og med højst 1 decimal",
    action:
      "Se efter i kilden. Skiller tegnet tusinder, så skriv »1680«. Skiller det decimaler, " +
      "så har tallet flere, end kolonnen kan have. Rund det ikke selv af.",
  });
});

describe("a reading past the limits of the column is not suggested", () => {
  const share: Column = { ...kroner, min: 0, max: 100 };
  test("1.680 per cent is 1.68", () => {
    expect(numberCell(share, "1.680")).toMatchObject({ action: "Skriv »1.68«." });
  });
  test("2.000 per cent is 2", () => {
    expect(numberCell(share, "2.000")).toMatchObject({ action: "Skriv »2«." });
  });
  test("1.680 per cent is no whole number", () => {
    expect(numberCell({ ...share, type: "integer" }, "1.680")).toMatchObject({
      action: expect.stringContaining("se efter i kilden"),
    });
  });
});

describe("no number is suggested that the column would refuse", () => {
  test.each(["12,5", "12.5", "1.234,5", "0,125", "0.125"])("%j is no whole number", (text) => {
    expect(numberCell(whole, text)).toEqual({
      expected: "et helt tal",
      action: expect.stringContaining("Rund ikke selv af"),
    });
  });
  test.each(["0,125", "12.3456", "0.125"])("%j has too many decimals", (text) => {
    expect(numberCell(kroner, text)).toEqual({
      expected: "et tal med højst 2 decimaler",
      action: expect.stringContaining("Rund ikke selv af"),
    });
  });
});

test.each(["1e5", "1E+05", "1,83E+02", "-2e-3"])("%j is told to be written out", (text) => {
  expect(numberCell(whole, text)).toMatchObject({ expected: "et helt tal skrevet helt ud" });
});

test.each(["ca. 183", "183 pladser", "44 %", "2205*", "Infinity", "0x10", "½", "1.2.3"])("%j is no number", (text) => {
  expect(numberCell(kroner, text)).toEqual({
    expected: "et tal med punktum som decimaltegn",
    action: "Skriv kun tallet. Enheden står i overskriften, og en note hører til i en anden kolonne.",
  });
});

test.each(["-", "–", "—", "..", "…", "n/a", "i.o.", "NULL", "NaN", "?"])(
  "%j in place of a number is asked what it means",
  (text) => {
    expect(numberCell(whole, text)).toMatchObject({
      action: "Betyder det nul, så skriv »0«. Mangler tallet i kilden, så slet rækken.",
    });
    expect(numberCell({ ...whole, optional: true }, text)).toMatchObject({
      action: "Betyder det nul, så skriv »0«. Mangler tallet i kilden, så lad cellen stå tom.",
    });
  },
);

test.each(["02-mar", "2. marts", "01-01-2026", "2026-01-01", "sep-26"])(
  "%j is told to be a spreadsheet's date",
  (text) => {
    expect(numberCell(whole, text)).toMatchObject({ action: expect.stringContaining("om til en dato") });
  },
);

test("a number too long to be kept exactly is refused", () => {
  expect(numberCell(whole, "9007199254740993")).toMatchObject({ expected: "et tal med højst 15 cifre" });
});

test.each(["+183", "183,0", "183.0", "183.00"])("%j is told as the whole number that it is", (text) => {
  expect(numberCell(whole, text)).toMatchObject({ action: "Skriv »183«." });
});
