import { expect, test } from "vitest";
import { wordsMarkup } from "../../src/components/words-markup.ts";
import { chosenFact } from "../../src/model/fact.ts";
import { say } from "../../src/model/words.ts";

const words = say`Højst ${chosenFact("60", "Grænse", "valgt")} <b>`;

test("a fact leads to its own account, and words are escaped", () => {
  expect(wordsMarkup(words)).toBe('Højst <a class="tal" href="#tal-graense">60</a> &lt;b&gt;');
  expect(wordsMarkup(words, "/x/")).toContain('href="/x/#tal-graense"');
});

test("or to the account that is named", () => {
  expect(wordsMarkup(words, "", () => "pris-2025")).toContain('href="#pris-2025"');
});
