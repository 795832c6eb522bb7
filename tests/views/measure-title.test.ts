import { expect, test } from "vitest";
import type { Column } from "../../src/model/shape.ts";
import { measureTitle } from "../../src/views/measure-title.ts";
import { resolve } from "../../src/views/resolve.ts";
import { places, viewOf } from "./tables.ts";

test("a column that is only called a number is titled by what it counts or measures", () => {
  expect(measureTitle("Antal", "forløb", "count")).toBe("Antal forløb");
  expect(measureTitle("Antal", "Virksomheder under tilsyn", "count")).toBe("Antal virksomheder under tilsyn");
  expect(measureTitle("Værdi", "mio. kr.", "amount")).toBe("Beløb");
  expect(measureTitle("Værdi", "ha", "amount")).toBe("Antal ha");
  expect(measureTitle("Tal", "pct.", "share")).toBe("Andel");
  expect(measureTitle("Tal", "besøg om året", "rate")).toBe("Antal besøg om året");
  expect(measureTitle("Tal", "mio. kr. om året", "rate")).toBe("Beløb");
});

test("a column that is only called one end of a span says which end of what", () => {
  expect(measureTitle("Mindst", "personer", "count")).toBe("Laveste antal personer");
  expect(measureTitle("Til", "selskaber", "count")).toBe("Højeste antal selskaber");
});

test("a title that says what is measured stays, and so does one of numbers without a unit", () => {
  expect(measureTitle("Lærepladser", "pladser", "count")).toBe("Lærepladser");
  expect(measureTitle("Antal", null, "count")).toBe("Antal");
  expect(measureTitle("Værdi", "pr. 100.000 indbyggere", "rate")).toBe("Værdi");
});

test("a value that is written with its other end is neither lowest nor highest", () => {
  const titled = (begins?: string) => {
    const columns: Column[] = places.columns.map((column) =>
      column.name === "andel"
        ? { ...column, title: "Laveste andel" }
        : column.name === "pladser" && begins !== undefined
          ? { ...column, begins }
          : column,
    );
    const answer = resolve(
      { ...places, columns },
      viewOf({ measure: "andel", filters: { aar: ["2018"], ejer: ["privat"] } }),
    );
    return "measure" in answer ? answer.measure.title : answer.refused;
  };
  expect([titled(), titled("andel")]).toEqual(["Laveste andel", "Andel"]);
});
