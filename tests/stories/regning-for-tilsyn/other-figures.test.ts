import { expect, test } from "vitest";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import forudsaetninger from "../../../src/datasets/aktivitetsforudsaetninger.ts";
import gennemsnitspris from "../../../src/datasets/gennemsnitspris-pr-plejefamilie.ts";
import objektivFinansiering from "../../../src/datasets/objektiv-finansiering.ts";
import tilsynsbesoeg from "../../../src/datasets/tilsynsbesoeg.ts";
import { isShared, toldBills } from "../../../src/stories/regning-for-tilsyn/bills.ts";
import { payersOf } from "../../../src/stories/regning-for-tilsyn/payers.ts";
import { toldVisits } from "../../../src/stories/regning-for-tilsyn/visits.ts";
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
  const { from, to, rows } = toldBills(tables);
  expect([from, to]).toEqual([2018, 2019]);
  expect(rows[0].prisniveau).toBe(`${rows[1].aar}-priser`);
  expect(rows[1].prisniveau).toBe("løbende");
});

test("the changes that are told are those that the source prints", () => {
  const { bill, shared } = toldBills(tables);
  expect(bill.change.text).toBe("3,8\u00a0%");
  expect(shared.change.text).toBe("−5,0\u00a0%");
});

test("the price is shown beside what it is divided by, families and applicants together", () => {
  const step = toldBills(tables);
  const { bill, shared, price } = step;
  expect([shared.before.value, shared.after.value]).toEqual([1300, 1235]);
  expect(isShared(step)).toBe(true);
  const perOne = ((1 + bill.change.value / 100) / (1 + shared.change.value / 100) - 1) * 100;
  expect(perOne).toBeCloseTo(price.change.value, 1);
  expect(faultOf(SLUG, changed(gennemsnitspris.id, bills, { aar: 2019 }, { nygodkendelser: 35 }))).toContain(
    "færre plejefamilier og ansøgere end året før",
  );
});

test("the visits that a budget reckons with are set beside those that were made", () => {
  const visits = toldVisits(tables, toldBills(tables));
  expect([visits.before.text, visits.after.text, visits.made.each.text]).toEqual(["1,3", "1,5", "1,27"]);
  expect([visits.planned.value, visits.made.all.value, visits.made.applicants.value]).toEqual([1650, 1295, 200]);
  expect([visits.lackingOfPlanned.value, visits.onPaper.value]).toEqual([355, 172]);
  expect([visits.old.value, visits.lacking.value, visits.made.withApplicants.value]).toEqual([1495, 200, 1495]);
});

test("visits as many as planned stop the headline's sentence, also where it takes those of applicants to fill them", () => {
  const made: Row[] = rowsOf(tilsynsbesoeg);
  const where = { tilsyn: "Nord", aar: 2019, omraade: "plejefamilier" };
  for (const other of [
    { ...where, formaal: "driftstilsyn", form: "anmeldt" },
    { ...where, formaal: "nygodkendelse", form: "anmeldt" },
  ])
    expect(faultOf(SLUG, changed(tilsynsbesoeg.id, made, other, { besoeg: 1500 }))).toContain(
      "Men de besøg, som årsrapporten tæller",
    );
});

test("accounts that charged another sum than the budget stop the sentence that all of it was paid", () => {
  const rows: Row[] = rowsOf(objektivFinansiering);
  const where = { aar: 2019, kommune: "Thisted", status: "regnskab" };
  expect(faultOf(SLUG, changed(objektivFinansiering.id, rows, where, { beloeb_kr: 1 }))).toContain("blev opkrævet");
});

test("a later bill that was larger, or later visits that were fewer, stop the sentence that it turned", () => {
  const rows: Row[] = rowsOf(objektivFinansiering);
  const bill = { aar: 2023, kommune: "Aalborg", status: "regnskab" };
  expect(faultOf(SLUG, changed(objektivFinansiering.id, rows, bill, { beloeb_kr: 9_000_000 }))).toContain(
    "tog af sted",
  );
  const visits = { tilsyn: "Nord", aar: 2023, omraade: "plejefamilier", formaal: "driftstilsyn", form: "anmeldt" };
  expect(faultOf(SLUG, changed(tilsynsbesoeg.id, rowsOf(tilsynsbesoeg), visits, { besoeg: 700 }))).toContain(
    "tog af sted",
  );
});

test("the municipality whose council approves the report is not among those who pay", () => {
  const rows: Row[] = rowsOf(objektivFinansiering);
  const where = { aar: 2019, kommune: "Thisted", status: "regnskab" };
  expect(faultOf(SLUG, changed(objektivFinansiering.id, rows, where, { kommune: "Hjørring" }))).toContain(
    "Hjørring betaler ikke selv",
  );
});

test.each<[string, Row, Row, string]>([
  ["a bill that fell", { aar: 2019 }, { objektiv_finansiering_kr: 19_000_000 }, "Alligevel blev regningen"],
  ["more families where fewer are told", { aar: 2019 }, { plejefamilier: 1200 }, "færre plejefamilier og ansøgere"],
])("%s stops the sentence, with its values", (_, where, cells, sentence) => {
  const said = faultOf(SLUG, changed(gennemsnitspris.id, bills, where, cells));
  expect(said).toContain(sentence);
  expect(said).toMatch(/: \d[\d.,]*/);
});

test("fewer planned visits stop the sentence that calls them more", () => {
  const where = { aar: 2019, forudsaetning: "Tilsynsbesøg pr. plejefamilie" };
  expect(faultOf(SLUG, changed(forudsaetninger.id, reasons, where, { vaerdi: 1.2 }))).toContain("komme oftere");
});

test("no budget in the prices of the next is no story, and the message says what is missing", () => {
  const none = withRows({ [gennemsnitspris.id]: bills.filter(({ prisniveau }) => prisniveau === "løbende") });
  expect(faultOf(SLUG, none)).toContain("budgetter for tilsyn med plejefamilier i to år med samme års priser");
});

test("the second figure shows how many visits met anyone", () => {
  const rows = toldStory(SLUG, tables).figures["turn"]?.views[0]?.chart.table.rows ?? [];
  expect(rows.map((row) => row.join(" "))).toEqual([
    expect.stringMatching(/^2019 .*92/),
    expect.stringMatching(/^2023 .*207/),
  ]);
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
  expect(everything(toldStory(SLUG, other))).toContain("skulle Thisted betale 9,0\u00a0mio.\u00a0kr. og Læsø");
});
