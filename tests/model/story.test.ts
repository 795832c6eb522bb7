import { expect, test } from "vitest";
import { factsOf, onlyWhere, StoriesError, type Claim } from "../../src/model/story.ts";

const claim = (sentence: string): Claim => ({ sentence, holds: false, values: `tal om ${sentence}` });

test("every story that cannot be told is named, with the sentences that fail and their values, or what is missing", () => {
  const error = new StoriesError([
    { slug: "pladser", failed: [claim("Det steg."), claim("Flest i Morsø.")] },
    { slug: "takster", failed: [], missing: "Der mangler taksten for 2025." },
  ]);
  expect(error.name).toBe("StoriesError");
  expect(error.message).toMatch(
    /»pladser«[^]*»Det steg.«\n\s+Tallene siger: tal om Det steg.[^]*»Flest i Morsø.«[^]*»takster«[^]*Der mangler taksten for 2025\./,
  );
});

test("a claim is told only where it belongs; elsewhere it says nothing and does not fail", () => {
  expect(onlyWhere(true, claim("Det steg."))).toEqual(claim("Det steg."));
  expect(onlyWhere(false, claim("Det steg."))).toEqual({ sentence: "", holds: true, values: "" });
});

test("a fact knows its dataset, and whether its source prints it", () => {
  const { printed, computed } = factsOf({ id: "pladser-pr-kommune" });
  expect(printed("52", "Pladser")).toEqual({
    text: "52",
    what: "Pladser",
    computed: false,
    dataset: "pladser-pr-kommune",
  });
  expect(computed("2 %", "Andel").computed).toBe(true);
});
