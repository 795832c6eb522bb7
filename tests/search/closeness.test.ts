import { describe, expect, test } from "vitest";
import { closeness, HAS_WORD, SAME_WORD } from "../../src/client/search/closeness.ts";
import { isSlip } from "../../src/client/search/slip.ts";
import { term } from "../../src/client/search/terms.ts";

const close = (a: string, b: string): number => closeness(term(a), term(b));

describe("two words", () => {
  test.each([
    ["mål", "målet"],
    ["nåede", "nået"],
    ["bekymring", "bekymrende"],
    ["godkendelse", "godkendte"],
    ["uddannede", "uddannelse"],
    ["handicappede", "handicap"],
    ["flygtninge", "flygtningekvote"],
  ])("%s and %s are the same word or the beginning of it", (a, b) => {
    expect(close(a, b)).toBeGreaterThanOrEqual(SAME_WORD);
  });

  test.each([
    ["tilsyn", "socialtilsyn"],
    ["husene", "erhvervshusene"],
    ["ktion", "sanktion"],
  ])("%s is in %s, which is called by it", (looked, own) => {
    expect(close(looked, own)).toBeGreaterThanOrEqual(HAS_WORD);
    expect(close(looked, own)).toBeLessThan(SAME_WORD);
  });

  test.each([
    ["socialtilsyn", "tilsyn"],
    ["takststigning", "takst"],
  ])("%s is asked for, and %s is only a part of that", (looked, own) => {
    expect(close(looked, own)).toBeGreaterThan(0);
    expect(close(looked, own)).toBeLessThan(HAS_WORD);
  });

  test.each([
    ["tilsyn", "tilbud"],
    ["plads", "plan"],
    ["husleje", "hus"],
    ["ventetid", "ventet"],
  ])("%s and %s have nothing to do with each other", (a, b) => {
    expect(close(a, b)).toBe(0);
  });
});

test("a word with Danish letters is no slip of the one without them", () => {
  expect([isSlip(term("kræft"), term("kraft")), isSlip(term("Hjærring"), term("Hjørring"))]).toEqual([false, true]);
});

test("a slip is one letter, and two in a long word", () => {
  expect([isSlip("arus", "arhus"), isSlip("bornhlm", "bornholm"), isSlip("vesthimerlad", "vesthimmerland")]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isSlip("bpa", "bpo"), isSlip("arus", "arhuse"), isSlip("takst", "tekst"), isSlip("klima", "klasse")]).toEqual(
    [false, false, true, false],
  );
});
