import { expect, test } from "vitest";
import { pairTitle } from "../../src/compare/pair-title.ts";

test("a time that two measures share is told once, as it is said", () => {
  expect(pairTitle("Statsborgere, 1. januar 2020", "Indbyggertal, 1. januar 2020")).toBe(
    "Statsborgere og indbyggertal den 1. januar 2020",
  );
});

test("times of their own stand with the measures that they are of", () => {
  expect(pairTitle("Private pladser, 2024", "Indbyggertal, 1. januar 2020")).toBe(
    "Private pladser i 2024 og indbyggertal den 1. januar 2020",
  );
  expect(pairTitle("Bidrag, 2025 og 2026 (budget)", "Beregnet kvote for 2021")).toBe(
    "Bidrag i 2025 og 2026 (budget) og beregnet kvote for 2021",
  );
});

test("what both measures are per is told once, at the end", () => {
  expect(pairTitle("Private pladser, pr. 10.000 indbyggere, 2024", "Pladser, pr. 10.000 indbyggere, 2024")).toBe(
    "Private pladser og pladser i 2024, pr. 10.000 indbyggere",
  );
  expect(pairTitle("Private pladser, pr. 10.000 indbyggere, 2024", "Pladser, 2024")).toBe(
    "Private pladser pr. 10.000 indbyggere og pladser i 2024",
  );
});

test("what one of them alone is per stands with it, before its time", () => {
  expect(pairTitle("Bidrag, 2022 (skøn), pr. indbygger", "Indbyggertal, 1. januar 2020")).toBe(
    "Bidrag pr. indbygger i 2022 (skøn) og indbyggertal den 1. januar 2020",
  );
  expect(pairTitle("Indbyggertal, 1. januar 2020", "Bidrag, pr. indbygger")).toBe(
    "Indbyggertal den 1. januar 2020 og bidrag pr. indbygger",
  );
});
