import { expect, test } from "vitest";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { entryId } from "../../src/kommuner/entry-id.ts";
import { themeSections } from "../../src/kommuner/sections.ts";
import { specialOf } from "../../src/kommuner/special.ts";

const sectionsOf = (name: string) =>
  kommuneEntries
    .filter(({ kommune }) => kommune.kommune === name)
    .flatMap(({ measures, mentions }) => themeSections(measures, mentions));

test("a page begins with the theme and the measure in which the municipality stands out most", () => {
  for (const { kommune, measures, mentions } of kommuneEntries) {
    const special = specialOf({ measures });
    const [first] = themeSections(measures, mentions);
    expect(first?.entries[0]?.id, kommune.kommune).toBe(special && entryId(special));
  }
  expect(sectionsOf("Jammerbugt")[0]?.theme).toBe("social");
});

test("every measure and mention stands on the page once", () => {
  for (const { measures, mentions } of kommuneEntries) {
    const sections = themeSections(measures, mentions);
    const ids = sections.flatMap(({ entries, payments }) => [...entries, ...payments]).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(measures.map(entryId).sort());
    expect(sections.flatMap(({ mentions: said }) => said)).toHaveLength(mentions.length);
  }
});

test("payments come after all else in their theme, and the number of inhabitants last of the rest", () => {
  const social = sectionsOf("Silkeborg").find(({ theme }) => theme === "social");
  expect(social?.payments.map(({ id }) => id)).toEqual([
    "objektiv-finansiering-budget",
    "objektiv-finansiering-regnskab",
  ]);
  const integration = sectionsOf("Silkeborg").find(({ theme }) => theme === "integration");
  expect(integration?.entries.at(-1)?.id).toBe("flygtninge-pr-kommune-indbyggere");
});
