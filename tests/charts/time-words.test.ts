import { expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import { atTime } from "../../src/charts/time-words.ts";
import { measureWithUnit, valueWithoutUnit } from "../../src/charts/unit-words.ts";
import { drawn, invented } from "./drawn.ts";

const told = (unit: string | null, values: readonly number[]): string =>
  drawn(
    invented(
      { aar: col.year("Året."), antal: col.count("Antal", "Antallet.", unit) },
      ["aar"],
      values.map((antal, index) => ({ aar: 2014 + index, antal })),
    ),
    { measure: "antal", x: "aar", form: "linjer" },
  ).description;

test("a time that names a year has its preposition, and another has none", () => {
  expect(["2014", "juni 2020", "1. juli 2022", "2019-2020"].map(atTime)).toEqual([
    "i 2014",
    "i juni 2020",
    "den 1. juli 2022",
    "i 2019-2020",
  ]);
  expect(atTime("Før aftalen")).toBeUndefined();
});

test("many times are told by the first, the last and the ends between them, with the unit once", () => {
  expect(told("henvendelser", [75, 80, 90, 100, 429, 200, 254])).toBe(
    "Antal henvendelser. 75 i 2014, 254 i 2020, flest i 2018 (429).",
  );
  expect(told(null, [75, 80, 60, 100, 90, 85, 254])).toBe("Antal. 75 i 2014, 254 i 2020, lavest i 2016 (60).");
});

test("a unit that the title does not have stands in brackets behind it, and per cent follows its numbers", () => {
  const titled = (title: string, unit: string | null): string =>
    measureWithUnit({ title, unit, kind: "count", decimals: 0 });
  expect(titled("Takst", "kr.")).toBe("Takst (kr.)");
  expect(titled("Private pladser", "pladser")).toBe("Private pladser");
  expect(titled("Indbyggertal", "indbyggere")).toBe("Indbyggertal");
  expect(titled("Andel", "pct.")).toBe("Andel");
  expect(valueWithoutUnit({ title: "Andel", unit: "pct.", kind: "share", decimals: 0 }, 60)).toBe("60\u00a0%");
  expect(valueWithoutUnit({ title: "Lov", unit: "årstal", kind: "count", decimals: 0 }, 2020)).toBe("2020");
});
