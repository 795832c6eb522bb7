import { expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../../src/model/columns.ts";
import { sumChecks } from "../../../src/model/checks/sums.ts";
import { columns } from "../../../src/model/shape.ts";

const shape = z.object({
  aar: col.year("Året."),
  omraade: col.choice(
    "Område",
    "Hvor.",
    { alle: "Alle", nord: "Nord", syd: "Syd", andet: "Andet" },
    { sums: { alle: "rest" } },
  ),
  sager: col.optional(col.count("Sager", "Antal.", "sager")),
  andel: col.share("Andel", "Andel.", "pct."),
});
const [check] = sumChecks(columns(shape), ["aar", "omraade"]);
const row = (aar: number, omraade: string, sager: number | null) => ({ aar, omraade, sager, andel: 50 });
const run = (...rows: ReturnType<typeof row>[]) => check?.run(rows);

test("a whole equals its parts in each period by itself, and percentages are not added", () => {
  expect(
    run(row(2020, "alle", 5), row(2020, "nord", 2), row(2020, "syd", 3), row(2021, "alle", 9), row(2021, "nord", 8)),
  ).toEqual([
    { holds: true, what: "2020, Alle", expected: "5", found: "5", recomputed: "sammenlagt" },
    { holds: false, what: "2021, Alle", expected: "9", found: "8", recomputed: "sammenlagt", difference: "1 for lidt" },
  ]);
});

test("a whole without parts, or with one that is not known, is not examined", () => {
  expect(run(row(2020, "alle", 5))).toEqual([]);
  expect(run(row(2020, "alle", 5), row(2020, "nord", null))).toEqual([]);
});

test("a code can be the sum of those listed only", () => {
  const listed = z.object({
    del: col.choice("Del", "Delen.", ["begge", "a", "b", "c"], { sums: { begge: ["a", "b"] } }),
    kroner: col.amount("Kroner", "Beløb.", "mio. kr.", { decimals: 1 }),
  });
  const rows = [
    { del: "begge", kroner: 3.1 },
    { del: "a", kroner: 1 },
    { del: "b", kroner: 2 },
    { del: "c", kroner: 7 },
  ];
  expect(sumChecks(columns(listed), ["del"])[0]?.run(rows)).toMatchObject([{ holds: true, found: "3,0" }]);
});

test("a dataset without sums has no such check", () => {
  expect(sumChecks(columns(z.object({ aar: shape.shape.aar, sager: shape.shape.sager })), ["aar"])).toEqual([]);
});

test("a code that contains more than its parts is not their sum, and is no part of another", () => {
  const nested = z.object({
    gruppe: col.choice("Gruppe", "Hvem.", ["alle", "tilbud", "private", "familier"], {
      sums: { alle: "rest", tilbud: "more" },
    }),
    antal: col.count("Antal", "Antal.", "sager"),
  });
  const rows = [
    { gruppe: "alle", antal: 5 },
    { gruppe: "tilbud", antal: 9 },
    { gruppe: "private", antal: 2 },
    { gruppe: "familier", antal: 3 },
  ];
  expect(sumChecks(columns(nested), ["gruppe"]).flatMap(({ run }) => run(rows))).toMatchObject([
    { holds: true, what: "alle" },
  ]);
});

test("a column whose wholes all contain more than their parts has no such check", () => {
  const unchecked = z.object({
    opdeling: col.choice("Opdeling", "Hvordan.", ["i alt", "efter køn"], { sums: { "i alt": "more" } }),
    antal: col.count("Antal", "Antal.", "sager"),
  });
  expect(sumChecks(columns(unchecked), ["opdeling"])).toEqual([]);
});

test("rows of unlike units are not added", () => {
  const unlike = z.object({
    gruppe: col.choice("Gruppe", "Hvem.", ["alle", "a", "b"], { sums: { alle: "rest" } }),
    antal: col.count("Antal", "Antal.", { from: "enhed" }),
    enhed: col.choice("Enhed", "Hvad der er talt.", ["møder", "breve"]),
  });
  const rows = [
    { gruppe: "alle", antal: 5, enhed: "møder" },
    { gruppe: "a", antal: 5, enhed: "møder" },
    { gruppe: "b", antal: 7, enhed: "breve" },
  ];
  expect(sumChecks(columns(unlike), ["gruppe"])[0]?.run(rows)).toMatchObject([{ holds: true, found: "5" }]);
});

test("whole numbers that a source has rounded each by itself may miss half a unit for each of them", () => {
  const rounded = z.object({
    del: col.choice("Del", "Delen.", ["alle", "a", "b"], { sums: { alle: "rest" } }),
    kroner: col.amount("Kroner", "Beløb.", "kr.", { rounded: true }),
  });
  const rows = (alle: number) => [
    { del: "alle", kroner: alle },
    { del: "a", kroner: 2 },
    { del: "b", kroner: 3 },
  ];
  const [rounding] = sumChecks(columns(rounded), ["del"]);
  expect(rounding?.run(rows(6))).toMatchObject([{ holds: true }]);
  expect(rounding?.run(rows(7))).toMatchObject([{ holds: false }]);
});
