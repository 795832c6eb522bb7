import { expect, test } from "vitest";
import type { Fact } from "../../src/model/fact.ts";
import { accountsOf, figureAccounts } from "../../src/stories/accounts.ts";
import { stories } from "../../src/stories/index.ts";
import { themeIds } from "../../src/model/themes.ts";
import { themeFigures } from "../../src/themes/index.ts";

/** The highest of the numbers that a fact tells; undefined where it tells none. */
function highest(fact: Fact): number | undefined {
  const found: unknown = "high" in fact ? fact.high : "value" in fact ? fact.value : undefined;
  return typeof found === "number" ? found : undefined;
}

/** Whether a fact is a number below zero and neither its text nor its name says so, as a list of numbers would show it. */
const isHidden = (fact: Fact): boolean =>
  (highest(fact) ?? 0) < 0 && !fact.text.includes("−") && !/fald|mindre|forskel/i.test(fact.what);

test("no account of a number shows a fall as a change without a sign", () => {
  const facts = [
    ...stories.flatMap(({ story, figures }) => accountsOf(story, figures)),
    ...themeIds.flatMap((theme) => figureAccounts(themeFigures(theme))),
  ].map(({ fact }) => fact);
  expect(facts.filter((fact) => (highest(fact) ?? 0) < 0).length).toBeGreaterThan(2);
  expect(facts.filter(isHidden).map(({ text, what }) => `${text} ${what}`)).toEqual([]);
});
