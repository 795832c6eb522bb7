import { expect, test } from "vitest";
import dk2020 from "../../src/datasets/dk2020-roller.ts";
import socialaftaleNoegletal from "../../src/datasets/socialaftale-noegletal.ts";
import { sourcesOf } from "../../src/catalogue.ts";
import { storiesOn, storiesShowing } from "../../src/stories/stories-on.ts";

const slugs = (stories: readonly { slug: string }[]): string[] => stories.map(({ slug }) => slug);

test("a story is led to from what is wrong in the rows that its figures show, and not from those it only counts", () => {
  const [source] = sourcesOf(socialaftaleNoegletal.id);
  expect(slugs(storiesOn(socialaftaleNoegletal.id))).toContain("takster");
  expect(slugs(storiesShowing(socialaftaleNoegletal.id, source?.kilde ?? ""))).not.toContain("takster");
  for (const { kilde } of sourcesOf(dk2020.id)) expect(slugs(storiesShowing(dk2020.id, kilde))).toEqual(["dk2020"]);
});
