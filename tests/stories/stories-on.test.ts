import { expect, test } from "vitest";
import dk2020 from "../../src/datasets/dk2020-roller.ts";
import flygtninge from "../../src/datasets/flygtninge-pr-kommune.ts";
import { sourcesOf } from "../../src/catalogue.ts";
import { storiesOn, storiesShowing } from "../../src/stories/stories-on.ts";

const slugs = (stories: readonly { slug: string }[]): string[] => stories.map(({ slug }) => slug);

test("a story is led to from what is wrong in the rows that its figures show, and not from those it only counts", () => {
  const [source] = sourcesOf(flygtninge.id);
  expect(slugs(storiesOn(flygtninge.id))).toEqual(["dk2020"]);
  expect(storiesShowing(flygtninge.id, source?.kilde ?? "")).toEqual([]);
  for (const { kilde } of sourcesOf(dk2020.id)) expect(slugs(storiesShowing(dk2020.id, kilde))).toEqual(["dk2020"]);
});
