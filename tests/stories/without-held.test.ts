import { describe, expect, test } from "vitest";
import { tables } from "../../src/catalogue.ts";
import { failedClaims, figureTexts } from "../../src/figures/failed-claims.ts";
import { heldAddress, type HeldBack } from "../../src/model/held-back.ts";
import { claimsOf, namedClaims } from "../../src/model/story.ts";
import { storyPage } from "../../src/model/story-fault.ts";
import { textOf } from "../../src/model/words.ts";
import { tellStories, tryStory } from "../../src/stories/tell.ts";
import type { Told } from "../../src/stories/told.ts";
import { declarations } from "./declarations.ts";

const held = (slug: string, navn: string | null): HeldBack => ({
  ...{ side: storyPage(slug), navn },
  ...{ hvorfor: "Tallene bliver rettet.", siden: "2026-12-01" },
});
const slugs = Object.keys(declarations);
const toldOf = (slug: string): Told => declarations[slug]?.tell(tables) ?? expect.fail(slug);

describe.each(slugs)("%s", (slug) => {
  const told = toldOf(slug);
  const sentences = namedClaims(told).filter(([, { sentence }]) => sentence !== "");

  test("says nowhere a sentence that is held back, and where its face says it, only the whole of it can be", () => {
    const declaration = declarations[slug] ?? expect.fail(slug);
    for (const [name, { sentence }] of sentences) {
      const failing = { ...told, claims: { ...told.claims, [name]: { sentence, holds: false, values: "" } } };
      const [fault] = failedClaims(storyPage(slug), failing);
      if (fault?.address === storyPage(slug)) continue;
      const left = tryStory(slug, declaration, tables, [held(slug, name)]);
      if ("fault" in left) expect.fail(`${name} cannot be held back`);
      const said = [
        ...[left.story.title, textOf(left.story.standfirst)],
        ...claimsOf(left.story).map((claim) => claim.sentence),
        ...Object.values(left.figures).flatMap(figureTexts),
      ];
      // A sentence that is told in short and in the text has two names, and fails under both.
      const twice = sentences.filter(([, other]) => other.sentence.includes(sentence)).length > 1;
      if (!twice) expect(said.filter((text) => text.includes(sentence))).toEqual([]);
    }
  });

  test("is told without a figure that is held back, and keeps the others", () => {
    const others = Object.keys(told.figures).filter((name) => name !== "lead");
    for (const name of others) {
      const left = tryStory(slug, declarations[slug] ?? expect.fail(slug), tables, [held(slug, name)]);
      if ("fault" in left) expect.fail(`${name} cannot be held back`);
      expect(left.unshown).toEqual([name]);
      expect(Object.keys(left.figures).sort()).toEqual(["lead", ...others.filter((one) => one !== name)].sort());
    }
  });
});

test("a story that is held back whole is not told, and the others are", () => {
  const told = tellStories(declarations, tables, [held("takster", null)]).map(({ story }) => story.slug);
  expect(told.sort()).toEqual(slugs.filter((slug) => slug !== "takster").sort());
});

test("a claim that fails is told with the address that it can be held back by, and is no fault when it is", () => {
  const failing = {
    theme: "social" as const,
    tell: (): Told => {
      const told = toldOf("takster");
      return { ...told, claims: { ...told.claims, extra: { sentence: "Det regner.", holds: false, values: "sol" } } };
    },
  };
  const row = held("takster", "extra");
  expect(tryStory("takster", failing, tables)).toMatchObject({ fault: { failed: [{ address: heldAddress(row) }] } });
  expect(tryStory("takster", failing, tables, [row])).toMatchObject({ held: [row], unshown: [] });
});

test("a name that belongs to nothing in the story is told with what to do", () => {
  const declaration = declarations["takster"] ?? expect.fail("takster");
  const tried = tryStory("takster", declaration, tables, [held("takster", "findes-ikke")]);
  expect("fault" in tried && tried.fault.missing).toMatch(/»findes-ikke«.*data\/tilbageholdt\.csv.*slet rækken/);
});
