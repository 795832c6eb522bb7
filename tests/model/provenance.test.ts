import { expect, test } from "vitest";
import { coverageRow } from "../../src/model/coverage.ts";
import { provenance } from "../../src/model/provenance.ts";

test.each(["170", "207-208", "207-208; 170; 199", "000:12; 13-14", "12; 000:12", "1-60; 121-160"])(
  "%j names lines",
  (text) => {
    expect(provenance.linjer.safeParse(text).success).toBe(true);
  },
);

test.each([
  "",
  "207–208",
  "170,199",
  "170;199",
  "s. 3",
  "00:12",
  "12-",
  "0",
  "0-5",
  "12-12",
  "300-200",
  "7; 300-200",
  "000:9-8",
  "007",
  "12; 012",
  "199; 199",
  "10-20; 15",
  "000:7; 000:5-9",
  "1-3119",
  "1-60; 101-160",
])("%j does not name lines", (text) => {
  expect(provenance.linjer.safeParse(text).success).toBe(false);
});

test.each([
  ["199; 199", "hver linje nævnt én gang"],
  ["1-3119", "højst 100 linjer: dem, hvor rækkens egne tal står"],
  ["300-200", "linjer talt fra 1, den laveste først, som »12-14«, og én linje alene som »130«"],
  ["130-130", "linjer talt fra 1, den laveste først, som »12-14«, og én linje alene som »130«"],
  ["012", "linjer uden nuller foran"],
])("%j is told what lines must be", (text, expected) => {
  expect(provenance.linjer.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([expected]);
});

test("a passage of a source may have more lines than a row is read on", () => {
  expect(coverageRow.shape.linjer.safeParse("1-3119").success).toBe(true);
});

test("a page is a number or a span, or unknown", () => {
  expect([provenance.side.safeParse("3-4").success, provenance.side.safeParse(null).success]).toEqual([true, true]);
});

test.each(["side 3", "0", "4-3", "3-3", "02-03", "2-03"])("%j is no page", (text) => {
  expect(provenance.side.safeParse(text).success).toBe(false);
});
