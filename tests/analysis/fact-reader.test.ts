import { describe, expect, test } from "vitest";
import { factReader } from "../../src/analysis/fact-reader.ts";
import { rowsOf } from "../../src/catalogue.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import { MissingError } from "../../src/lib/needed.ts";
import { number } from "../../src/lib/format.ts";

const rows = rowsOf(pladser);
const read = factReader(pladser, rows, "pladser");
const [row] = rows;
if (!row) throw new Error("there are no places");
const { aar, kommune, ejerform } = row;

describe("a reader of facts", () => {
  test("says of a cell what it is, in the words of the dataset", () => {
    const fact = read.one({ aar, kommune, ejerform });
    expect(fact).toMatchObject({ value: row.pladser, text: number(row.pladser), datasets: [pladser.id] });
    expect(fact.what).toBe(`Pladser: ${kommune}, kommunal, ${aar}`);
    expect(fact.account).toMatchObject({ origin: "trykt", formula: null });
  });

  test("adds what meets the conditions, and keeps every cell", () => {
    const own = rows.filter((one) => one.aar === aar && one.kommune === kommune);
    const fact = read.sum({ aar, kommune });
    expect(fact.value).toBe(own.reduce((sum, one) => sum + one.pladser, 0));
    expect(fact.account.cells).toHaveLength(own.length);
    expect(fact.what).toBe(`Pladser i alt: ${kommune}, ${aar}`);
  });

  test("gives a share in per cent, with the formula", () => {
    const [part, whole] = [read.one({ aar, kommune, ejerform }).value, read.sum({ aar, kommune })];
    const fact = read.share({ aar, kommune, ejerform }, { aar, kommune });
    expect(fact.value).toBeCloseTo((part / whole.value) * 100);
    expect(fact.account.formula).toBe(`${number(part)} / (${String(whole.account.formula)}) × 100`);
  });

  test("says in Danish what is not there", () => {
    expect(() => read.one({ aar: 1066, kommune, ejerform })).toThrow(MissingError);
    expect(() => read.sum({ aar: 1066 })).toThrow(/1066/);
  });
});
