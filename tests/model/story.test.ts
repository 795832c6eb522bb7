import { expect, test } from "vitest";
import type { Traced } from "../../src/model/traced.ts";
import { begins, factOf } from "../../src/model/fact.ts";
import { claimOf, onlyWhere, type Claim } from "../../src/model/story.ts";
import { StoriesError } from "../../src/model/story-fault.ts";
import { say } from "../../src/model/words.ts";

const claim = (sentence: string): Claim => ({ sentence, holds: false, values: `tal om ${sentence}` });

const failed = (sentence: string, name: string) => ({ ...claim(sentence), address: `historier/pladser/${name}` });

test("every story that cannot be told is named, with the sentences that fail and their values, or what is missing", () => {
  const error = new StoriesError([
    { slug: "pladser", failed: [failed("Det steg.", "steg"), failed("Flest i Morsø.", "flest")] },
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

const shown: Traced = {
  ...{ value: 52, unit: "pladser", origin: "trykt", formula: null },
  cells: [{ dataset: "pladser", row: "r-2024_ribe", column: "pladser" }],
};

test("a fact is a traced value as it is written, and knows its datasets", () => {
  const fact = factOf(shown, "Pladser i Ribe", (value) => `${value} pladser`);
  expect(fact).toMatchObject({ text: "52 pladser", what: "Pladser i Ribe", datasets: ["pladser"] });
  expect(fact.account.cells).toBe(shown.cells);
});

test("a sentence keeps its facts where they stand, and a claim shows the values it is made of", () => {
  const fact = factOf(shown, "Pladser i Ribe", String);
  const claim = claimOf(say`I ${2024} var der ${fact} pladser.`, false, [fact]);
  expect(claim).toEqual({
    sentence: "I 2024 var der 52 pladser.",
    pieces: ["I ", "2024", " var der ", fact, " pladser."],
    holds: false,
    values: "Pladser i Ribe: 52",
  });
});

test("a fact that begins a sentence is the same but for its first letter", () => {
  const fact = factOf(shown, "Pladser i Ribe", () => "fem pladser");
  expect(begins(fact)).toEqual({ ...fact, text: "Fem pladser" });
});
