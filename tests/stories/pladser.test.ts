import { expect, test } from "vitest";
import { tables } from "../../src/catalogue.ts";
import { placesOf } from "../../src/stories/pladser/places.ts";

const places = placesOf(tables);
const { last, read, share } = places;

test("so many places as are said to be enough put a municipality above the other, and one fewer does not", () => {
  const above = share("Jammerbugt", last, "privat");
  const { value } = places.enough("Læsø", above);
  const [own, all] = [
    read.one({ kommune: "Læsø", aar: last, ejerform: "privat" }),
    read.sum({ kommune: "Læsø", aar: last }),
  ];
  const shareWith = (more: number): number => ((own.value + more) / (all.value + more)) * 100;
  expect(shareWith(value)).toBeGreaterThan(above.value);
  expect(shareWith(value - 1)).toBeLessThanOrEqual(above.value);
});
