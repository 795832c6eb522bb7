import { expect, test } from "vitest";
import { changeSentence } from "../../src/kommuner/change-sentence.ts";
import type { KommuneMeasure } from "../../src/analysis/kommune-measures.ts";
import { measured, formerly } from "./a-measure.ts";

const NBSP = "\u00a0";
const said = (value: number, before: number, over: Partial<KommuneMeasure> = {}): string =>
  changeSentence(measured({ value, earlier: formerly(2018, before, over.unit), ...over }));

test("a change is told as a percentage from 50 on, with what it was", () => {
  expect(said(60, 50)).toBe(`Det er 20${NBSP}% flere end i 2018 (50 pladser).`);
  expect(said(40, 50)).toBe(`Det er 20${NBSP}% færre end i 2018 (50 pladser).`);
});

test("of fewer than 50 it is told what there was, and so it is when nothing is left", () => {
  expect(said(26, 49)).toBe("I 2018 var det 49 pladser.");
  expect(said(6, 4)).toBe("I 2018 var det fire pladser.");
  expect(said(0, 62)).toBe("I 2018 var det 62 pladser.");
  expect(said(26, 0)).toBe("I 2018 var det ingen pladser.");
});

test("a change that rounds to nothing is told as next to none", () => {
  expect(said(1001, 1000)).toBe("Antallet var næsten det samme i 2018 (1.000 pladser).");
  const share = { unit: "pct.", decimals: 1 };
  expect(said(0.81, 0.84, share)).toBe(`Andelen var næsten den samme i 2018 (0,8${NBSP}%).`);
  expect(said(0.76, 0.84, share)).toBe(`Andelen var næsten den samme i 2018 (0,8${NBSP}%).`);
  expect(said(0.851, 0.849, share)).toBe(`Andelen var næsten den samme i 2018 (0,8${NBSP}%).`);
});

test("kroner of two years are said not to be corrected for prices, with one full stop", () => {
  expect(said(1_246_289, 1_263_525, { unit: "kr." })).toBe(
    `Det er 1${NBSP}% mindre end i 2018 (1.263.525${NBSP}kr.). Prisstigninger er ikke trukket fra.`,
  );
  expect(said(60, 40, { unit: "kr." })).toBe(`I 2018 var det 40${NBSP}kr. Prisstigninger er ikke trukket fra.`);
});

test("a share changes in percentage points", () => {
  expect(said(3.8, 3, { unit: "pct.", decimals: 1 })).toBe(`Det er 0,8 procentpoint mere end i 2018 (3,0${NBSP}%).`);
});

test("a time that is about another year than its row is told by the year that it is about", () => {
  const quota = { measure: { ...measured().measure, period: "{aar+1} (beregnet i {aar})" } };
  expect(said(24, 22, quota)).toBe("I 2019 var det 22 pladser.");
  expect(said(60, 50, quota)).toContain("end i 2019 (50 pladser)");
  expect(said(24, 24, quota)).toBe("Sådan var det også i 2019.");
  expect(said(60, 60, { measure: { ...measured().measure, period: "1. januar {aar}" } })).toContain("også i 2018.");
});

test("nothing changed, or nothing is said where one year is known", () => {
  expect(said(26, 26)).toBe("Sådan var det også i 2018.");
  expect(changeSentence(measured())).toBe("");
});
