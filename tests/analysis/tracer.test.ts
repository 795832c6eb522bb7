import { describe, expect, test } from "vitest";
import { tracer } from "../../src/analysis/tracer.ts";
import { rowsOf } from "../../src/catalogue.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import { MissingError } from "../../src/lib/needed.ts";

const rows = rowsOf(pladser);
const trace = tracer(pladser, rows);
const [row] = rows;
if (!row) throw new Error("there are no places");
const { aar, kommune, ejerform } = row;
const inYear = rows.filter((one) => one.aar === aar);

describe("the value of the only row that meets conditions", () => {
  test("is that row's, with its cell", () => {
    expect(trace.one("pladser", { aar, kommune, ejerform })).toMatchObject({ value: row.pladser, origin: "trykt" });
  });

  test("is missing in Danish where no row does", () => {
    const none = () => trace.one("pladser", { aar, kommune: "Atlantis" });
    expect(none).toThrow(MissingError);
    expect(none).toThrow("Der mangler tallet »Pladser« for");
  });

  test("is missing in Danish where several do: which of them is meant is not known", () => {
    const several = () => trace.one("pladser", { aar, kommune });
    expect(several).toThrow(MissingError);
    expect(several).toThrow(/^Der mangler ét svar på tallet »Pladser« for .*: Der er flere\.$/);
  });
});

test("all values that meet conditions are added, and none are missing", () => {
  expect(trace.sum("pladser", { aar }).value).toBe(inYear.reduce((sum, one) => sum + one.pladser, 0));
  expect(() => trace.sum("pladser", { aar: 1066 })).toThrow(MissingError);
});

test("a column has a cell for each row, and one for each different value", () => {
  expect(trace.cells("kommune", { aar })).toHaveLength(inYear.length);
  expect(trace.kinds("kommune", { aar })).toHaveLength(new Set(inYear.map((one) => one.kommune)).size);
  expect(trace.kinds("kommune", { aar })[0]).toEqual(trace.cells("kommune", { aar })[0]);
});
