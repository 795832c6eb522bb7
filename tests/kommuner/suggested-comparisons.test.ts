import { expect, test } from "vitest";
import { kommuner, nameOf } from "../../src/catalogue.ts";
import { choiceIn } from "../../src/compare/choice.ts";
import { suggestedComparisons } from "../../src/kommuner/suggested-comparisons.ts";
import { MOST_COMPARED } from "../../src/model/comparison.ts";
import { REGIONS } from "../../src/model/regions.ts";

const named = kommuner.map(({ kommunekode, slug }) => ({ slug, name: nameOf(kommunekode) }));
const chosenIn = (href: string) => choiceIn(new URL(href, "https://example.org").search, named);

test("each suggestion is full, of municipalities that exist, and no two are alike", () => {
  const chosen = suggestedComparisons.map(({ href }) => chosenIn(href));
  expect(chosen.map(({ gone }) => gone)).toEqual(suggestedComparisons.map(() => []));
  expect(chosen.every(({ choice }) => choice.chosen.length === MOST_COMPARED)).toBe(true);
  expect(new Set(suggestedComparisons.map(({ href }) => href)).size).toBe(REGIONS.length + 1);
});

test("a council's suggestion is of its own municipalities, the largest first", () => {
  const nordjylland = suggestedComparisons.find(({ text }) => text.endsWith("KKR Nordjylland"));
  const { choice } = chosenIn(nordjylland?.href ?? "");
  const own = kommuner.filter(({ kkr }) => kkr === "Nordjylland").map(({ slug }) => slug);
  expect(choice.chosen[0]).toBe("aalborg");
  expect(choice.chosen.filter((slug) => !own.includes(slug))).toEqual([]);
});
