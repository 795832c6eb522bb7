import { describe, expect, test } from "vitest";
import {
  OWNERSHIP,
  ownershipShare,
  placesByKommune,
  hardestToBelieve,
  steepestPrivateFall,
  totalPlaces,
  type Ownership,
  unplacedPrivate,
  unplacedTraced,
} from "../../src/analysis/pladser.ts";
import { rowsOf, sources } from "../../src/catalogue.ts";
import { anomalyRow, type Anomaly } from "../../src/model/anomaly.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";

const published = rowsOf(pladser);

function row(kommune: string, ejerform: Ownership, count: number, aar = 2024) {
  const [kommunekode] = published.filter((one) => one.kommune === kommune).map((one) => one.kommunekode);
  const place = { kilde: "kkr-nordjylland-2024-09", linjer: "1", side: null };
  return pladser.row.parse({ aar, kommunekode, kommune, ejerform, pladser: count, ...place });
}

const years = (aar: number, kilde: string) => OWNERSHIP.map((form) => ({ ...row("Aalborg", form, 20, aar), kilde }));

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

describe("private places that the source's total has and its municipalities do not", () => {
  const contradiction = (vaerdi_a: number, vaerdi_b: number, kilde_a = "kkr-nordjylland-2024-09"): Anomaly =>
    anomalyRow.parse({
      id: "private-pladser",
      dataset: pladser.id,
      emne: "Private pladser",
      laesning_a: "Trykt total",
      vaerdi_a,
      kilde_a,
      linjer_a: "1",
      laesning_b: "Lagt sammen",
      vaerdi_b,
      kilde_b: null,
      linjer_b: null,
      enhed: "pladser",
      forskel: null,
      alvor: "hoej",
      forklaring: "Går ikke op.",
      handling: "Intet er rettet.",
    });

  test("are the difference between the two", () => {
    expect(unplacedPrivate(rows, [contradiction(45, 20)], 2024)).toBe(25);
  });

  test("are traced to the municipalities' own sum, with the lines of the source's total", () => {
    const own = { value: 20, unit: "pladser", origin: "beregnet", cells: [], formula: "20" } as const;
    expect(unplacedTraced(contradiction(45, 20), own, sources)).toMatchObject({
      ...{
        value: 25,
        unit: "pladser",
        formula: "kildens egen total 45 (KKR Nordjylland, september 2024, linje 1) − kommunernes 20",
      },
    });
    expect(unplacedTraced(undefined, own, sources)).toMatchObject({
      value: 0,
      formula: "kilden har ingen anden total",
    });
  });

  test("are none where no contradiction is known, and none in the years that it is not about", () => {
    expect(unplacedPrivate(rows, [], 2024)).toBe(0);
    expect(unplacedPrivate([...rows, ...years(2026, "kkr-nordjylland-2026-09")], [contradiction(45, 20)], 2026)).toBe(
      0,
    );
    expect(unplacedPrivate(rows, [contradiction(45, 21)], 2024)).toBe(0);
    expect(unplacedPrivate(rows, [{ ...contradiction(45, 20), dataset: "andre-pladser" }], 2024)).toBe(0);
    const once = [...rows, ...years(2026, "kkr-nordjylland-2024-09")];
    expect([2024, 2026].map((aar) => unplacedPrivate(once, [contradiction(45, 20)], aar))).toEqual([25, 0]);
  });
});

test("where no municipality's private share fell, none is hard to believe", () => {
  const before = placesByKommune(years(2018, "kkr-nordjylland-2018-09"));
  const after = placesByKommune([
    row("Aalborg", "privat", 90),
    row("Aalborg", "kommunal", 1),
    row("Aalborg", "socialaftale", 1),
  ]);
  expect(steepestPrivateFall([...before, ...after], 2018, 2024)).toBeUndefined();
  const less = placesByKommune([
    row("Aalborg", "privat", 1),
    row("Aalborg", "kommunal", 1),
    row("Aalborg", "socialaftale", 9),
  ]);
  expect(steepestPrivateFall([...before, ...less], 2018, 2024)).toBe(less[0]);
  expect(hardestToBelieve([...before, ...less], 1, 2024)).toBe(less[0]);
  expect(hardestToBelieve([...before, ...less], 0, 2024)).toBeUndefined();
});
