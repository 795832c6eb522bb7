import { describe, expect, test } from "vitest";
import { namesMoney, tasks } from "../../src/analysis/roller.ts";
import dk2020 from "../../src/datasets/dk2020-roller.ts";

const place = { kilde: "kkr-nordjylland-2020-06", linjer: "1", side: null };

function task(
  aar: number,
  niveau: string,
  aktoer: string,
  funktion: string,
  opgave: string,
  antal: number | null = null,
) {
  return dk2020.row.parse({
    aar,
    niveau,
    aktoer,
    rolle: "Part",
    opgave,
    funktion,
    bidrag: null,
    antal,
    enhed: null,
    ...place,
  });
}

const rows = [
  task(2020, "lokalt", "Kommunen", "udfoerer", "Udarbejder planen"),
  task(2020, "lokalt", "Kommunen", "beslutter", "Vedtager planen"),
  task(2020, "tvaerkommunalt", "Kommunen", "deltager", "Udveksler erfaringer"),
  task(2020, "nationalt", "Ørsted", "raadgiver", "Rådgiver om havvind"),
  task(2020, "nationalt", "Aktøren", "raadgiver", "Rådgiver om jord", 20),
  task(2020, "nationalt", "CONCITO", "leder", "Leder projektet"),
  task(2020, "nationalt", "CONCITO", "raadgiver", "Rådgiver om planen", 5),
  task(2022, "nationalt", "CONCITO", "deltager", "Er med"),
];

describe("the tasks of a filter", () => {
  test("are all of them when nothing is asked", () => {
    expect(tasks(rows, {})).toEqual(rows);
  });

  test("divide among levels without loss or overlap", () => {
    const parts = (["nationalt", "tvaerkommunalt", "lokalt"] as const).map((niveau) => tasks(rows, { niveau }));
    expect(parts.flat().length).toBe(rows.length);
    expect(new Set(parts.flat())).toEqual(new Set(rows));
  });

  test("answer to every part of the filter", () => {
    expect(tasks(rows, { aar: 2020, niveau: "nationalt", aktoer: "CONCITO", funktion: "leder" })).toHaveLength(1);
    expect(tasks(rows, { aar: 2022, aktoer: "Kommunen" })).toEqual([]);
  });
});

describe("an amount of money", () => {
  test.each(["100.000 kr.", "2 mio. kr. om året", "12 kr pr. borger", "hundrede tusind kroner"])(
    "is named in »%s«",
    (text) => {
      expect(namesMoney(text)).toBe(true);
    },
  );

  test.each(["kontant medfinansiering", "krav til 20 kommuner", "netto nul i 2050"])("is not named in »%s«", (text) => {
    expect(namesMoney(text)).toBe(false);
  });
});
