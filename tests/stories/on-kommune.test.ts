import { expect, test } from "vitest";
import { kommuner } from "../../src/catalogue.ts";
import { storiesOnKommune } from "../../src/stories/on-kommune.ts";
import { needed } from "../../src/lib/needed.ts";

const slugs = (name: string): string[] => {
  const kommune = kommuner.find((one) => one.kommune === name);
  return storiesOnKommune(needed(kommune, name)).map(({ slug }) => slug);
};

test("a municipality is led to the stories that open on it, also by the name of a town", () => {
  expect(slugs("Aalborg")).toContain("pladser");
  expect(slugs("Guldborgsund")).toContain("en-time-til-koebenhavn");
  expect(slugs("Kalundborg")).toContain("en-time-til-koebenhavn");
});

test("what a supervisor covers is no story of it", () => {
  expect(slugs("Silkeborg")).not.toContain("ingen-hjemme");
  expect(slugs("Fanø")).toEqual([]);
});
