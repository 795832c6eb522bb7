import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import nygodkendelser from "../../../src/datasets/nygodkendelser.ts";
import ophoer from "../../../src/datasets/ophoer-og-tilbagekaldelser.ts";
import gennemsnitspris from "../../../src/datasets/gennemsnitspris-pr-plejefamilie.ts";
import noegletal from "../../../src/datasets/tilsynets-noegletal.ts";
import udvikling from "../../../src/datasets/tilsynets-udvikling.ts";
import portefoelje from "../../../src/datasets/tilsynets-portefoelje.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const rows: Row[] = rowsOf(nygodkendelser);
const years = rows
  .filter(({ tilsyn, udfald }) => tilsyn === "Nord" && udfald === "trukket_tilbage")
  .map(({ aar }) => Number(aar));
const [first, last] = [Math.min(...years), Math.max(...years)];
const north = { tilsyn: "Nord", type: "plejefamilier" };

const isOf = (row: Row, where: Row): boolean => Object.entries(where).every(([name, cell]) => row[name] === cell);
const changed = (all: readonly Row[], where: Row, change: (row: Row) => Row): Row[] =>
  all.map((row) => (isOf(row, where) ? { ...row, ...change(row) } : row));
const times = (factor: number) => (row: Row) => ({ ansoegninger: Math.round(Number(row["ansoegninger"]) * factor) });

const told = (tables: Record<string, Row[]>): string => everything(toldStory("springer-fra", withRows(tables)));
const fault = (tables: Record<string, Row[]>): string => faultOf("springer-fra", withRows(tables));

test("the applications of a year scaled alike leave its share, and its numbers follow", () => {
  const gone = Number(
    rows.find((row) => isOf(row, { ...north, aar: first, udfald: "trukket_tilbage" }))?.["ansoegninger"],
  );
  const { share, all } = { share: /I \d+ gjaldt det kun (\d+) ud af (\d+)\./, all: { ...north, aar: first } };
  const before = share.exec(told({}));
  const stopped = changed(rowsOf(ophoer), all, (row) => ({ antal: 2 * Number(row["antal"]) }));
  const after = share.exec(told({ [nygodkendelser.id]: changed(rows, all, times(2)), [ophoer.id]: stopped }));
  expect(after?.[1]).toBe(String(2 * gone));
  expect(Number(after?.[2])).toBe(2 * Number(before?.[2]));
});

test.each([
  ["fewer who withdraw", { ...north, aar: last, udfald: "trukket_tilbage" }, 0.5, "ansøgninger sådan i"],
  [
    "another share in Øst",
    { tilsyn: "Øst", type: "plejefamilier", udfald: "trukket_tilbage" },
    0.7,
    "I Socialtilsyn Øst, der dækker",
  ],
  ["more who withdrew before", { ...north, aar: first, udfald: "trukket_tilbage" }, 4, "I Nord var det anderledes før"],
  [
    "more approvals than before",
    { ...north, aar: last, udfald: "godkendt" },
    4,
    "Der blev også afsluttet langt færre ansøgninger",
  ],
  ["more refusals than before", { ...north, aar: last, udfald: "afslag" }, 5, "mens afslagene gik fra"],
  ["fewer approvals before", { ...north, aar: first, udfald: "godkendt" }, 0.5, "var forskellen mindre"],
])("%s stop the story with the sentence and its values", (_, where, factor, sentence) => {
  const said = fault({ [nygodkendelser.id]: changed(rows, where, times(factor)) });
  expect(said).toContain(sentence);
  expect(said).toMatch(/: \d[\d.,]*/);
});

test("a family that goes on under another supervisor or with a new partner has not stopped", () => {
  const stopped: Row[] = rowsOf(ophoer);
  const moved = stopped.map((row) => (row["aarsag"] === "overdraget" ? { ...row, antal: 40 } : row));
  expect(told({ [ophoer.id]: moved })).toBe(told({}));
  const own = stopped.filter(
    (row) => isOf(row, { ...north, aar: last }) && !["overdraget", "ny_samlever"].includes(String(row["aarsag"])),
  );
  const sum = own.reduce((all, { antal }) => all + Number(antal), 0);
  expect(told({})).toContain(`I ${last} holdt ${sum} familier op i Nord`);
});

test("a year in which Øst finished more applications is told with how many more, and without that the story says what is missing", () => {
  const finished = { omraade: "plejefamilier", forhold: "Færdigbehandlede ansøgninger om godkendelse" };
  const rises: Row[] = rowsOf(udvikling);
  expect(told({})).toMatch(/mod \d+\. Det var et år, hvor Øst afgjorde 54\u00a0% flere ansøgninger/);
  const gone = rises.filter((row) => !isOf(row, finished));
  expect(fault({ [udvikling.id]: gone })).toContain("Færdigbehandlede ansøgninger om godkendelse");
});

test("a share in Øst of less than four in ten by either number of the papers stops the headline", () => {
  const more = changed(rows, { tilsyn: "Øst", type: "plejefamilier", udfald: "godkendt" }, () => ({
    ansoegninger: 75,
  }));
  expect(fault({ [nygodkendelser.id]: more })).toContain("I Socialtilsyn Øst, der dækker");
});

test("a stock that grew in one year did not fall in each", () => {
  const stock: Row[] = rowsOf(portefoelje);
  const grown = changed(stock, { ...north, aar: last }, (row) => ({ antal: Number(row["antal"]) + 50 }));
  expect(fault({ [portefoelje.id]: grown })).toContain("tallet faldt hvert år. – ");
});

test("families whose approval was delayed are told of while the papers tell of them, and not else", () => {
  const sentence =
    "Derfor blev syv familier først godkendt efter nytår. Regnes de med blandt de godkendte, sprang 42\u00a0% fra.";
  expect(told({})).toContain(sentence);
  const without = rowsOf(noegletal).filter((row) => !row.noegletal.includes("straffeattester"));
  expect(told({ [noegletal.id]: without })).not.toMatch(/straffeattest|med de syv/);
});

test("each of two shares that are alike is said to be whose it is, where the figure is read", () => {
  const text = told({});
  expect(text).toContain(
    "Nords andel i 2023 er 42\u00a0%, hvis de syv, der ventede på straffeattester, er med blandt de godkendte.",
  );
  expect(text).toContain("så ville Østs andel være 42\u00a0%.");
});

test("refusals and withdrawals together are told beside each other, and stop the story where they have not grown", () => {
  expect(told({})).toContain(
    "endte 22\u00a0% af ansøgningerne uden godkendelse i 2019 og 52\u00a0% i 2023, eller 46\u00a0% med de syv, der ventede.",
  );
  const refused = changed(rows, { ...north, aar: first, udfald: "afslag" }, times(4));
  expect(fault({ [nygodkendelser.id]: refused })).toContain("men ikke det hele");
});

test("those who withdrew in Øst the year before follow the rise that its report tells", () => {
  expect(told({})).toContain("Året før trak omtrent lige så mange familier sig i Øst, som der blev godkendt: 47.");
  const rises = changed(
    rowsOf(udvikling),
    { omraade: "plejefamilier", forhold: "Ansøgninger trukket tilbage" },
    () => ({
      udvikling: 5,
    }),
  );
  expect(fault({ [udvikling.id]: rises })).toContain("trak omtrent lige så mange familier sig i Øst");
});

test("a year that is gone or a cell that is empty is named as missing", () => {
  expect(fault({ [nygodkendelser.id]: rows.filter(({ aar }) => aar !== first) })).toContain(
    `Der mangler plejefamilier, der trak deres ansøgning, i Socialtilsyn Nord i et andet år end ${last}.`,
  );
  const lacking = rows.filter((row) => !isOf(row, { ...north, aar: last, udfald: "afslag" }));
  expect(fault({ [nygodkendelser.id]: lacking })).toContain("Der mangler tallet »Ansøgninger«");
});

test("what the papers say of why families withdraw is told only of papers that have been read", () => {
  const unread = changed(rows, { tilsyn: "Øst" }, () => ({ kilde: "kkr-nordjylland-2024-09" }));
  expect(fault({ [nygodkendelser.id]: unread })).toContain("historien er skrevet efter kkr-sjaelland-2022-09");
});

test("what the budget of a later year expects is told beside what there was, and stops the story where it is no more", () => {
  expect(told({})).toContain(
    "Budgettet for 2025 regner med 875 plejefamilier, 17 flere end ved udgangen af 2023, og med 80 nygodkendelser, hvor der i 2023 var 28.",
  );
  const budgets: Row[] = rowsOf(gennemsnitspris);
  const fewer = changed(budgets, { aar: 2025 }, () => ({ plejefamilier: 850 }));
  expect(fault({ [gennemsnitspris.id]: fewer })).toContain("Nord venter alligevel fremgang");
  expect(told({ [gennemsnitspris.id]: budgets.filter(({ aar }) => aar === 2019) })).not.toContain("Budgettet for");
});
