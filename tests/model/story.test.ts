import { expect, test } from "vitest";
import { ClaimError, defineStory, type Claim, type Story } from "../../src/model/story.ts";

const story = (claims: Record<string, Claim>): Story => ({
  slug: "pladser",
  title: "Pladserne",
  standfirst: "Hvor pladserne er.",
  theme: "social",
  years: "2018",
  updated: "2024-09-01",
  datasets: ["pladser-pr-kommune"],
  facts: {},
  claims,
});
const claim = (sentence: string, holds: boolean): Claim => ({ sentence, holds, values: `tal om ${sentence}` });

test("a story whose claims all hold is given back as it is", () => {
  const told = story({ a: claim("Det steg.", true) });
  expect(defineStory(told)).toBe(told);
});

test("every claim that fails is named with its sentence and values, and none that holds", () => {
  const told = story({ a: claim("Det steg.", false), b: claim("Det faldt.", true), c: claim("Flest i Morsø.", false) });
  const error = (() => {
    try {
      defineStory(told);
    } catch (thrown) {
      return thrown;
    }
    return undefined;
  })();
  expect(error).toBeInstanceOf(ClaimError);
  expect(String(error)).toMatch(/»pladser«[^]*»Det steg.«[^]*tal om Det steg.[^]*»Flest i Morsø.«/);
  expect(String(error)).not.toContain("Det faldt.");
});
