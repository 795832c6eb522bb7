import { expect, test } from "vitest";
import { published, sources } from "../../../src/catalogue.ts";
import { catalogueFields } from "../../../src/components/catalogue/fields.ts";

const years = catalogueFields(published).find(({ name }) => name === "aar")?.options ?? [];

test("years begin with the newest that papers tell of, and those of goals and plans come last", () => {
  const newest = Math.max(...sources.map(({ moede }) => Number(moede.slice(0, 4))));
  const [told, ahead] = [false, true].map((isAhead) =>
    years.filter(({ value }) => Number(value) > newest + 1 === isAhead),
  );
  expect(years).toEqual([...(told ?? []), ...(ahead ?? [])]);
  expect(told?.map(({ value }) => value)).toEqual(
    [...(told ?? [])]
      .map(({ value }) => value)
      .sort()
      .reverse(),
  );
  expect(ahead?.map(({ value }) => value)).toEqual([...(ahead ?? [])].map(({ value }) => value).sort());
  expect(ahead?.length).toBeGreaterThan(0);
  expect(ahead?.every(({ label, value }) => label === `${value} (mål og planer)`)).toBe(true);
  expect(told?.every(({ label, value }) => label === value)).toBe(true);
});
