import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import portefoelje from "../../../src/datasets/tilsynets-portefoelje.ts";
import tilsynsbesoeg from "../../../src/datasets/tilsynsbesoeg.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const rows: Row[] = rowsOf(tilsynsbesoeg);
const years = rows
  .filter(({ tilsyn, form }) => tilsyn === "Nord" && form === "uanmeldt_ikke_truffet")
  .map(({ aar }) => Number(aar));
const [first, last] = [Math.min(...years), Math.max(...years)];
const families = { tilsyn: "Nord", omraade: "plejefamilier", formaal: "driftstilsyn" };

const isOf = (row: Row, where: Row): boolean => Object.entries(where).every(([name, cell]) => row[name] === cell);
const changed = (where: Row, change: (row: Row) => Row): Row[] =>
  rows.map((row) => (isOf(row, where) ? { ...row, ...change(row) } : row));
const times = (factor: number) => (row: Row) => ({ besoeg: Math.round(Number(row["besoeg"]) * factor) });

const told = (changedRows: Row[], others: Record<string, Row[]> = {}): string =>
  everything(toldStory("ingen-hjemme", withRows({ [tilsynsbesoeg.id]: changedRows, ...others })));
const fault = (changedRows: Row[]): string => faultOf("ingen-hjemme", withRows({ [tilsynsbesoeg.id]: changedRows }));

test("all figures of a year scaled alike leave every share, and every number follows", () => {
  const text = told(changed({ ...families, aar: last }, times(1.01)));
  const count = (form: string): number =>
    Math.round(1.01 * Number(rows.find((row) => isOf(row, { ...families, aar: last, form }))?.["besoeg"]));
  expect(text).toContain(`Ved ${count("uanmeldt_ikke_truffet")} af besøgene, 42\u00a0%, traf det ingen hjemme.`);
  expect(text).toContain(`Derfor traf tilsynet også flere: ${count("uanmeldt")} gange`);
});

test("the headline counts the tenths that the rows give", () => {
  const attempts = (aar: unknown): number =>
    rows
      .filter((row) => isOf(row, { ...families, aar }) && row["form"] !== "anmeldt")
      .reduce((all, { besoeg }) => all + Number(besoeg), 0);
  const even = rows.map((row) =>
    isOf(row, families) && row["form"] !== "anmeldt" ? { ...row, besoeg: Math.round(attempts(row["aar"]) / 2) } : row,
  );
  const fewer = rowsOf(portefoelje).map((row) =>
    row.tilsyn === "Nord" && row.aar === last && row.type === "plejefamilier" ? { ...row, antal: 720 } : row,
  );
  expect(told(even, { [portefoelje.id]: fewer })).toContain("Fem ud af ti gange traf det ingen hjemme");
});

test.each([
  [
    "fewer shut doors in the last year",
    { ...families, aar: last, form: "uanmeldt_ikke_truffet" },
    0.5,
    "traf det ingen hjemme. – ",
  ],
  ["as few attempts as before", { ...families, aar: last }, 0.4, "Det er mere end en fordobling. – "],
  [
    "a smaller share of unannounced visits",
    { ...families, aar: last, form: "anmeldt" },
    5,
    "hvert tredje løbende besøg uanmeldt",
  ],
  [
    "more shut doors elsewhere",
    { tilsyn: "Nord", omraade: "tilbud", aar: last, form: "uanmeldt_ikke_truffet" },
    4,
    "gik tilsynet sjældent forgæves",
  ],
  [
    "fewer unannounced visits elsewhere",
    { tilsyn: "Nord", omraade: "tilbud", aar: first, form: "anmeldt" },
    2,
    "knap fire ud af ti besøg",
  ],
])("%s stop the story with the sentence and its values", (_, where, factor, sentence) => {
  const said = fault(changed(where, times(factor)));
  expect(said).toContain(sentence);
  expect(said).toMatch(/: \d[\d.,]*/);
});

test("as many visits that met somebody as there are families stop what is worked out of families without one", () => {
  expect(told(rows)).toContain("gik mindst 568 af dem, 66\u00a0%, uden et uanmeldt besøg");
  const said = fault(changed({ ...families, aar: last, form: "uanmeldt" }, times(3)));
  expect(said).toMatch(/uden et uanmeldt besøg, der lykkedes, det år\. – .*: 858/);
});

test("the two years swapped are no doubling", () => {
  const swapped = rows.map((row) =>
    row["aar"] === first || row["aar"] === last ? { ...row, aar: first + last - Number(row["aar"]) } : row,
  );
  expect(fault(swapped)).toContain("Det er mere end en fordobling. – ");
});

test("a year that is gone or a cell that is empty is named as missing", () => {
  const without = rows.filter(({ aar }) => aar !== first);
  expect(fault(without)).toBe(
    `Der mangler forgæves besøg hos plejefamilier i Socialtilsyn Nord i et andet år end ${last}.`,
  );
  const lacking = rows.filter((row) => !isOf(row, { ...families, aar: last, form: "uanmeldt" }));
  expect(fault(lacking)).toContain(
    `Der mangler tallet »Besøg« for Nord, ${last}, plejefamilier, driftstilsyn og uanmeldt`,
  );
});

test("should Øst tell how often nobody was in, the story no longer says that it does not", () => {
  const [east] = rows.filter((row) => isOf(row, { tilsyn: "Øst", omraade: "plejefamilier", form: "uanmeldt" }));
  expect(fault([...rows, { ...east, form: "uanmeldt_ikke_truffet" }])).toContain(
    "siger ikke, hvor tit ingen lukkede op",
  );
});
