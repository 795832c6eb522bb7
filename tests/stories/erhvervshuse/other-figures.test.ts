import { expect, test } from "vitest";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import kendskab from "../../../src/datasets/erhvervshus-kendskab.ts";
import maal from "../../../src/datasets/erhvervshus-maal.ts";
import resultatmaal from "../../../src/datasets/erhvervshus-resultatmaal.ts";
import vejledte from "../../../src/datasets/vejledte-kunder-og-forloeb.ts";
import evaluering from "../../../src/datasets/erhvervshuse-brugerevaluering.ts";
import { enoughFor, toldGoals } from "../../../src/stories/erhvervshuse/goals.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const NORTH = { erhvervshus: "Erhvervshus Nordjylland" };

const changed = (rows: readonly Row[], where: Row, change: Row): Row[] =>
  rows.map((row) => (Object.entries(where).every(([name, cell]) => row[name] === cell) ? { ...row, ...change } : row));

const told = (rows: Record<string, Row[]>): string => everything(toldStory("erhvervshuse", withRows(rows)));
const fault = (rows: Record<string, Row[]>): string => faultOf("erhvervshuse", withRows(rows));

test.each<[string, string, Row[], Row, Row, string]>([
  [
    "a goal that was half reached",
    maal.id,
    rowsOf(maal),
    { aar: 2019, nr: 8 },
    { maalopfyldelse_pct: 50 },
    "at alle ni",
  ],
  [
    "a goal with a criterion of its own",
    maal.id,
    rowsOf(maal),
    { aar: 2019, nr: 9 },
    { opfyldt_naar: "Filialen er åben" },
    "ordret",
  ],
  [
    "a goal whose number was not reached",
    resultatmaal.id,
    rowsOf(resultatmaal),
    { ...NORTH, nr: "2", segment: "alle" },
    { resultat: 69 },
    "klarede huset sig godt",
  ],
  [
    "more firms that answer",
    evaluering.id,
    rowsOf(evaluering),
    { ...NORTH, segment: "alle" },
    { svarprocent: 60 },
    "Ingen af de andre huse",
  ],
  [
    "a score that only more satisfied firms could hold",
    evaluering.id,
    rowsOf(evaluering),
    { ...NORTH, segment: "alle" },
    { nps: 55 },
    "klart mindre tilfredse",
  ],
  [
    "another house with a score below what was asked",
    evaluering.id,
    rowsOf(evaluering),
    { erhvervshus: "Erhvervshus Sydjylland", segment: "alle" },
    { nps: 58 },
    "erhvervshuse nåede begge mål",
  ],
  [
    "other numbers of firms in the two groups",
    evaluering.id,
    rowsOf(evaluering),
    { ...NORTH, segment: "drift" },
    { evalueringer_sendt: 90 },
    "Ingen af de andre huse",
  ],
  [
    "as many long courses as the year before",
    resultatmaal.id,
    rowsOf(resultatmaal),
    { maal: "Lange forløb i alt" },
    { tidligere: 800 },
    "800 lange forløb",
  ],
  [
    "firms that were helped and were not asked",
    vejledte.id,
    rowsOf(vejledte),
    { ...NORTH, gruppe: "Øvrige kunder" },
    { antal: 900 },
    "omkring hver sjette",
  ],
  [
    "a score that was asked for as before",
    resultatmaal.id,
    rowsOf(resultatmaal),
    { nr: "3.2" },
    { krav: 60 },
    "Kravet til scoren var 60",
  ],
  [
    "goals that the house judges by itself in the later contract too",
    maal.id,
    rowsOf(maal),
    { aar: 2022, niveau: "nationalt" },
    { opgoeres_af: "Erhvervshuset" },
    "to af de tre ting på vej",
  ],
  [
    "a goal that the house did not expect to reach",
    resultatmaal.id,
    rowsOf(resultatmaal),
    { nr: "6.1" },
    { kommentar: null },
    "ventede at nå dem alle",
  ],
])("%s stops the story with the sentence and its values", (_, id, rows, where, change, sentence) => {
  const said = fault({ [id]: changed(rows, where, change) });
  expect(said).toContain(sentence);
  expect(said).toMatch(/: \d[\d.,]*|: \p{L}+/u);
});

test("the score of the silent that would just have been enough follows what was asked, sent and answered", () => {
  expect(told({})).toMatch(/de 202, der ikke svarede, [^.]*: under omkring 53 mod 72 hos dem, der svarede\./);
  const asked = changed(rowsOf(resultatmaal), { ...NORTH, nr: "1", segment: "alle" }, { krav: 62 });
  expect(told({ [resultatmaal.id]: asked })).toContain("under omkring 56 mod 72");
});

test("a number that the contract asks for is told where the contract has it, and drawn", () => {
  const asked = {
    [resultatmaal.id]: changed(rowsOf(resultatmaal), { ...NORTH, nr: "2", segment: "alle" }, { krav: 69 }),
  };
  expect(told(asked)).toMatch(/Her var kravet 69\s%/);
  expect(toldGoals(withRows(asked)).numeric.map(({ enough }) => enough)).toContainEqual(
    expect.stringMatching(/^mindst 69\s% af virksomhederne/),
  );
});

test("national goals of the later house are counted and drawn against what was asked of them", () => {
  const better = changed(rowsOf(resultatmaal), { nr: "3.2" }, { resultat: 71 });
  const text = told({ [resultatmaal.id]: better });
  expect(text).toContain("To af fem delmål lå under kravet ved halvåret");
  expect(text).toContain("På to af dem lå huset under kravet");
  expect(text).toContain("Vil anbefale huset (score): 71 (krav 70)");
});

test("a goal with a criterion that is not known in short is told with all of it", () => {
  const row = rowsOf(maal)[0];
  expect(row && enoughFor({ ...row, opfyldt_naar: "Filialen er åben" })).toBe("filialen er åben");
});

test("two goals that took the same are told apart by what they were about", () => {
  const { alike } = toldGoals(tables);
  expect(alike.rows.map((row) => enoughFor(row, alike.rows))).toEqual([
    "opsøgende indsats: en ny model",
    "samarbejde: en ny model",
  ]);
});

test("how many have heard of a house follows its row, and is missed when it is gone", () => {
  const measured = { status: "opgjort", spoergsmaal: "har_hoert" };
  expect(told({ [kendskab.id]: changed(rowsOf(kendskab), measured, { vaerdi: 41 }) })).toMatch(
    /havde 41\s% på landsplan/,
  );
  const gone = rowsOf(kendskab).filter(({ status }) => status !== "opgjort");
  expect(fault({ [kendskab.id]: gone })).toContain("en måling af, hvor mange der kender erhvervshusene");
});

test("without the house's own reports, or with no survey of their year, the story says what is missing", () => {
  const silent = changed(rowsOf(maal), NORTH, { maalopfyldelse_pct: null });
  expect(fault({ [maal.id]: silent })).toBe("Der mangler mål, som Erhvervshus Nordjylland selv har gjort op.");
  const unasked = rowsOf(evaluering).filter(({ erhvervshus }) => erhvervshus !== NORTH.erhvervshus);
  expect(fault({ [evaluering.id]: unasked })).toBe("Der mangler brugernes svar om Erhvervshus Nordjylland i 2019.");
});

test.each([
  [maal.id, rowsOf(maal), NORTH],
  [evaluering.id, rowsOf(evaluering), {}],
  [resultatmaal.id, rowsOf(resultatmaal), { erhvervshus: "Erhvervshus Sjælland" }],
])("the words of papers about %s are told only of papers that have been read", (id, rows, where) => {
  const unread = changed(rows, where, { kilde: "kkr-nordjylland-2024-09" });
  expect(fault({ [id]: unread })).toMatch(
    /historien er skrevet efter kkr-.*, men tallene er fra .*kkr-nordjylland-2024-09/,
  );
});
