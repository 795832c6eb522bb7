import { describe, expect, test } from "vitest";
import {
  OWNERSHIP,
  ownershipShare,
  placesByKommune,
  sourcesOfPlaces,
  totalPlaces,
  type Ownership,
} from "../../src/analysis/pladser.ts";
import { rowsOf } from "../../src/catalogue.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";

const published = rowsOf(pladser);

function row(kommune: string, ejerform: Ownership, count: number, aar = 2024) {
  const [kommunekode] = published.filter((one) => one.kommune === kommune).map((one) => one.kommunekode);
  const place = { kilde: "kkr-nordjylland-2024-09", linjer: "1", side: null };
  return pladser.row.parse({ aar, kommunekode, kommune, ejerform, pladser: count, ...place });
}

const rows = [
  row("Læsø", "privat", 0),
  row("Læsø", "kommunal", 9),
  row("Læsø", "socialaftale", 1),
  row("Aalborg", "socialaftale", 30),
  row("Aalborg", "privat", 20),
  row("Aalborg", "kommunal", 50),
  ...OWNERSHIP.map((form) => row("Læsø", form, 4, 2018)),
];

describe("places by municipality", () => {
  test("are one row for each municipality and year, with the forms of ownership side by side", () => {
    expect(
      placesByKommune(rows).map(({ aar, kommune, kommunal, privat, socialaftale, i_alt }) =>
        [aar, kommune, kommunal, privat, socialaftale, i_alt].join(" "),
      ),
    ).toEqual(["2018 Læsø 4 4 4 12", "2024 Aalborg 50 20 30 100", "2024 Læsø 9 0 1 10"]);
  });

  test("cannot be told where a form of ownership is missing", () => {
    expect(() => placesByKommune(rows.filter((one) => one.ejerform !== "privat"))).toThrow();
  });

  test("add up to every published row", () => {
    const all = placesByKommune(published).reduce((sum, { i_alt }) => sum + i_alt, 0);
    expect(all).toBe(published.reduce((sum, one) => sum + one.pladser, 0));
  });
});

describe("places in total", () => {
  test("are those of one year, of every form or of one", () => {
    expect(totalPlaces(rows, 2024)).toBe(110);
    expect(totalPlaces(rows, 2024, "kommunal")).toBe(59);
    expect(totalPlaces(rows, 2018, "privat")).toBe(4);
  });
});

test("a form of ownership is a share of the places in its own municipality", () => {
  const [, aalborg] = placesByKommune(rows);
  if (!aalborg) throw new Error("no row");
  expect(OWNERSHIP.map((form) => ownershipShare(aalborg, form))).toEqual([0.5, 0.2, 0.3]);
});

test("the sources of some places are each named once", () => {
  const all = placesByKommune(published);
  expect(sourcesOfPlaces(all)).toEqual(["kkr-nordjylland-2018-09", "kkr-nordjylland-2024-09"]);
  expect(sourcesOfPlaces(all.filter((place) => place.aar === 2024))).toEqual(["kkr-nordjylland-2024-09"]);
});
