import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/catalogue.ts";
import { accountRows } from "../../src/components/account-rows.ts";
import bidrag from "../../src/datasets/biokul-kommunebidrag.ts";
import evaluering from "../../src/datasets/erhvervshuse-brugerevaluering.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import oensker from "../../src/datasets/trafikoensker.ts";
import { number } from "../../src/lib/format.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import { urls } from "../../src/site/urls.ts";

const [house] = rowsOf(evaluering);
const [place] = rowsOf(pladser);
if (!house || !place) throw new Error("no rows");
const cell = (column: string) => ({ dataset: evaluering.id, row: rowAddress(evaluering.key, house), column });

describe("the rows that a number rests on", () => {
  test("lead to their place, and say where they were read", () => {
    const [row] = accountRows([cell("nps")]);
    expect(row?.href).toBe(`${urls.dataset(evaluering.id)}#${rowAddress(evaluering.key, house)}`);
    expect(row?.where).toMatch(/^KKR Nordjylland, juni 2020, side 26, linje /);
  });

  test("stand once, with all of their cells by name, the same cell once", () => {
    const rows = accountRows([cell("nps"), cell("svarprocent"), cell("nps")]);
    expect(rows.map(({ text }) => text.slice(text.indexOf(", Svarprocent")))).toEqual([
      `, Svarprocent: ${house.svarprocent}, Net Promoter Score: ${house.nps}`,
    ]);
  });

  test("tell a number of fewer decimals than its column without zeros that make thousands of it", () => {
    const ring = rowsOf(oensker).filter(
      ({ afsat_mia_kr: money }) => money !== null && money !== undefined && money % 1 > 0,
    );
    const cells = ring.map((row) => ({
      dataset: oensker.id,
      row: rowAddress(oensker.key, row),
      column: "afsat_mia_kr",
    }));
    expect(accountRows(cells).map(({ text }) => text.slice(text.lastIndexOf(": ") + 2))).toEqual(
      ring.map(({ afsat_mia_kr: money }) => String(money).replace(".", ",")),
    );
  });

  test("do not name the only measure that they have", () => {
    const address = { dataset: pladser.id, row: rowAddress(pladser.key, place), column: "pladser" };
    expect(accountRows([address])[0]?.text).toMatch(new RegExp(`${place.kommune}, \\S+: ${number(place.pladser)}$`));
  });

  test("are named by their key alone where a number rests on that", () => {
    expect(accountRows([cell("aar")])[0]?.text).toBe(`${house.aar}, Alle, ${house.erhvervshus}`);
  });

  test("say of a year what it is, where it is not simply the one that they are about", () => {
    const [paid] = rowsOf(bidrag);
    if (!paid) throw new Error("no rows");
    const address = { dataset: bidrag.id, row: rowAddress(bidrag.key, paid), column: "bidrag_kr" };
    expect(accountRows([address])[0]?.text).toBe(`Første år ${paid.aar}, ${paid.kommune}: ${number(paid.bidrag_kr)}`);
  });

  test("must be there", () => {
    expect(() => accountRows([{ ...cell("nps"), row: "r-borte" }])).toThrow("has no row r-borte");
  });
});
