import { expect, test } from "vitest";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { smallBaseSentence } from "../../src/kommuner/small-base-sentence.ts";
import { traced } from "./a-measure.ts";

test("a rate of few things says how few they are, and one of many says nothing", () => {
  expect(smallBaseSentence({ counted: traced(1, "flygtninge") })).toBe(
    "Tallet hviler på kun én flygtning, så én mere eller mindre ville ændre det meget.",
  );
  expect(smallBaseSentence({ counted: traced(60, "flygtninge") })).toBe("");
  expect(smallBaseSentence({})).toBe("");
});

test("every rate of a municipality knows what it is a rate of, and Læsø's quota is of one refugee", () => {
  const rates = kommuneEntries.flatMap(({ measures }) => measures.filter(({ measure }) => measure.per));
  expect(rates.filter(({ counted }) => counted === undefined)).toEqual([]);
  const laesoe = rates.find(
    ({ kommune, measure }) => kommune.kommune === "Læsø" && measure.id === "kvote-pr-indbygger",
  );
  expect(laesoe && smallBaseSentence(laesoe)).toContain("kun én flygtning");
});
