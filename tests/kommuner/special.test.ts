import { describe, expect, test } from "vitest";
import { isSmallBase } from "../../src/lib/small-base.ts";
import { kommuneEntries, type KommuneEntry } from "../../src/kommuner/all.ts";
import { followsSize } from "../../src/kommuner/follows-size.ts";
import { placesDoubt } from "../../src/kommuner/places-doubt.ts";
import { outlying } from "../../src/kommuner/outlying.ts";
import { bySpecial, isUnsure, specialOf } from "../../src/kommuner/special.ts";
import { needed } from "../../src/lib/needed.ts";

const entryOf = (name: string): KommuneEntry =>
  needed(
    kommuneEntries.find(({ kommune }) => kommune.kommune === name),
    name,
  );

test.each([
  ["Silkeborg", "kvote", 1],
  ["Aarhus", "kvote", 76],
  ["København", "kvote", 76],
  ["Guldborgsund", "kvote-pr-indbygger", 36],
  ["Hvidovre", "kvote", 76],
  ["Vesthimmerlands", "kvote-pr-indbygger", 20],
  ["Jammerbugt", "private", 1],
  ["Fanø", "ikke-vestlige-andel", 75],
])("%s stands out most in %s", (name, id, place) => {
  const special = specialOf(entryOf(name));
  expect([special?.measure.id, special?.standing.rank.place]).toEqual([id, place]);
});

describe("what is special", () => {
  test("is there for every municipality", () => {
    expect(kommuneEntries.filter((entry) => specialOf(entry) === undefined)).toEqual([]);
  });

  test("is no payment, and no number of inhabitants", () => {
    const units = kommuneEntries.flatMap((entry) => bySpecial(entry).map(({ unit }) => unit));
    expect(units).not.toContain("kr.");
    expect(units).not.toContain("indbyggere");
  });

  test("is neither in doubt nor of few where there is something else", () => {
    for (const entry of kommuneEntries) {
      const special = specialOf(entry);
      expect(special && placesDoubt(special)?.mark, entry.kommune.kommune).toBeUndefined();
      expect(isSmallBase(special?.counted?.value ?? 0), entry.kommune.kommune).toBe(false);
    }
  });

  test("is not that a large municipality has many, or a small one few", () => {
    const order = (name: string): string[] => bySpecial(entryOf(name)).map(({ measure }) => measure.id);
    expect(order("København").at(-1)).toBe("familiesammenfoerte");
    expect(order("Aalborg").slice(0, 3)).not.toContain("assistenter");
    expect(order("Læsø").slice(0, 3)).not.toContain("assistenter");
  });

  test("is who live there only where the municipality stands out in nothing that it does or is asked to do", () => {
    const isSure = (one: ReturnType<typeof bySpecial>[number]): boolean => !isUnsure(one) && one.members.length > 90;
    const openOnPeople = kommuneEntries.filter((entry) => specialOf(entry)?.measure.composition);
    expect(openOnPeople.length).toBeLessThan(kommuneEntries.length / 2);
    const overlooked = openOnPeople.flatMap((entry) =>
      bySpecial(entry)
        .filter(isSure)
        .filter((one) => !followsSize(one) && !one.measure.composition && outlying(one, one.standing) < 1 / 4)
        .map(({ measure }) => `${entry.kommune.kommune}: ${measure.id}`),
    );
    expect(overlooked).toEqual([]);
  });

  test("is undefined where nothing is compared", () => {
    const entry = entryOf("Fanø");
    expect(specialOf({ measures: entry.measures.filter(({ unit }) => unit === "indbyggere") })).toBeUndefined();
  });
});
