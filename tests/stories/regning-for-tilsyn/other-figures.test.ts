import { expect, test } from "vitest";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import forudsaetninger from "../../../src/datasets/aktivitetsforudsaetninger.ts";
import gennemsnitspris from "../../../src/datasets/gennemsnitspris-pr-plejefamilie.ts";
import objektivFinansiering from "../../../src/datasets/objektiv-finansiering.ts";
import { toldBills } from "../../../src/stories/regning-for-tilsyn/bills.ts";
import { payersOf } from "../../../src/stories/regning-for-tilsyn/payers.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const SLUG = "regning-for-tilsyn";
const bills: Row[] = rowsOf(gennemsnitspris);
const reasons: Row[] = rowsOf(forudsaetninger);

const changed = (id: string, rows: readonly Row[], where: Row, cells: Row) =>
  withRows({
    [id]: rows.map((row) =>
      Object.entries(where).every(([name, cell]) => row[name] === cell) ? { ...row, ...cells } : row,
    ),
  });

test("only budgets that the source has in the same prices are set beside each other", () => {
  expect(toldBills(tables).steps.map(({ from, to }) => [from, to])).toEqual([
    [2018, 2019],
    [2024, 2025],
  ]);
  for (const { rows } of toldBills(tables).steps) {
    expect(rows[0].prisniveau).toBe(`${rows[1].aar}-priser`);
    expect(rows[1].prisniveau).toBe("løbende");
  }
});

test("the changes that are told are those that the source prints", () => {
  const { last, first } = toldBills(tables);
  expect(first.bill.change.text).toBe("3,8\u00a0%");
  expect([last.bill.change.text, last.price.change.text]).toEqual(["2,6\u00a0%", "2,0\u00a0%"]);
  const text = everything(toldStory(SLUG, tables));
  expect(text).toContain(
    "steg begge gange, vi kan måle det: 9,2\u00a0% fra 2018 til 2019 og 2,0\u00a0% fra 2024 til 2025",
  );
});

test("no amount of one step is compared with one of the other", () => {
  const { first, last } = toldBills(tables);
  const amounts = [first, last].map(({ bill, price }) => [bill, price].map(({ by, change }) => [by, change]).flat());
  const years = amounts.map((facts) =>
    [...new Set(facts.flatMap(({ account }) => account.cells.map(({ row }) => /\d{4}/.exec(row)?.[0])))].sort(),
  );
  expect(years).toEqual([
    ["2018", "2019"],
    ["2024", "2025"],
  ]);
});

test.each<[string, Row, Row, string]>([
  ["a price that fell", { aar: 2025 }, { gennemsnitspris_kr: 20_000 }, "steg begge gange"],
  ["more families where fewer are told", { aar: 2019 }, { plejefamilier: 1200 }, "færre plejefamilier i budgettet"],
  ["as many families as at first", { aar: 2025 }, { plejefamilier: 1150 }, "regnede med 1.150 plejefamilier"],
])("%s stops the sentence, with its values", (_, where, cells, sentence) => {
  const said = faultOf(SLUG, changed(gennemsnitspris.id, bills, where, cells));
  expect(said).toContain(sentence);
  expect(said).toMatch(/: \d[\d.,]*/);
});

test("fewer visits stop the sentence that explains the price by more of them", () => {
  const where = { aar: 2019, forudsaetning: "Tilsynsbesøg pr. plejefamilie" };
  expect(faultOf(SLUG, changed(forudsaetninger.id, reasons, where, { vaerdi: 1.2 }))).toContain(
    "ville nemlig komme oftere",
  );
});

test("cases that the budget of the year before had too stop the sentence that calls them newly counted", () => {
  const where = { aar: 2024, forudsaetning: "Væsentlige ændringer hos plejefamilier" };
  expect(faultOf(SLUG, changed(forudsaetninger.id, reasons, where, { vaerdi: 90 }))).toMatch(
    /Året før var der ikke sat tid af til nogen.*: 90/,
  );
});

test("one step alone is no story, and the message says what is missing", () => {
  const one = withRows({ [gennemsnitspris.id]: bills.filter(({ aar }) => Number(aar) < 2020) });
  expect(faultOf(SLUG, one)).toContain("budgetter for tilsyn med plejefamilier i to år med samme års priser");
});

test("who pays most and least follows the rows", () => {
  const rows: Row[] = rowsOf(objektivFinansiering);
  const newest = Math.max(...rows.map(({ aar }) => Number(aar)));
  expect([payersOf(tables).most.name, payersOf(tables).least.name]).toEqual(["Aalborg", "Læsø"]);
  const other = changed(
    objektivFinansiering.id,
    rows,
    { aar: newest, kommune: "Thisted", prisniveau: "løbende" },
    { beloeb_kr: 9_000_000 },
  );
  expect(everything(toldStory(SLUG, other))).toContain("betaler Thisted mest og Læsø mindst");
});
