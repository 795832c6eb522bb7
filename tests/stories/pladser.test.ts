import { expect, test } from "vitest";
import { tables } from "../../src/catalogue.ts";
import { toldPlaces } from "../../src/stories/pladser/places.ts";

const places = toldPlaces(tables);
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

test("those that could come above a share are all that would with every missing place, and no others", () => {
  const third = places.third;
  const all = places.byShare(last, "privat").filter(({ share: own }) => own.value < third);
  const would = all.filter(({ kommune }) => {
    const [own, total] = [read.one({ kommune, aar: last, ejerform: "privat" }), read.sum({ kommune, aar: last })];
    return (own.value + places.unplaced.value) / (total.value + places.unplaced.value) >= third / 100;
  });
  expect(places.couldReach(third)).toEqual(would.map(({ kommune }) => kommune));
  // A share that is reached exactly is reached: the limit itself belongs.
  const [first] = would;
  if (!first) throw new Error("nobody could come above");
  const [own, total] = [
    read.one({ kommune: first.kommune, aar: last, ejerform: "privat" }),
    read.sum({ kommune: first.kommune, aar: last }),
  ];
  const exactly = ((own.value + places.unplaced.value) / (total.value + places.unplaced.value)) * 100;
  expect(places.couldReach(exactly)).toContain(first.kommune);
  expect(places.couldReach(exactly + 0.001)).not.toContain(first.kommune);
});
