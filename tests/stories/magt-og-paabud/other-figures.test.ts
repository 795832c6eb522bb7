import { expect, test } from "vitest";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import magtindberetninger from "../../../src/datasets/magtindberetninger.ts";
import sanktioner from "../../../src/datasets/sanktioner.ts";
import sanktionstemaer from "../../../src/datasets/sanktionstemaer.ts";
import portefoelje from "../../../src/datasets/tilsynets-portefoelje.ts";
import noegletal from "../../../src/datasets/tilsynets-noegletal.ts";
import tilsynspladser from "../../../src/datasets/tilsynspladser.ts";
import whistleblow from "../../../src/datasets/whistleblow.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { attemptStory, faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const reports: Row[] = rowsOf(magtindberetninger);
const last = Math.max(...reports.filter(({ tilsyn }) => tilsyn === "Nord").map(({ aar }) => Number(aar)));

const changed = (rows: readonly Row[], where: Row, change: Row): Row[] =>
  rows.map((row) => (Object.entries(where).every(([name, cell]) => row[name] === cell) ? { ...row, ...change } : row));

const attempt = (rows: Record<string, Row[]>) => attemptStory("magt-og-paabud", withRows(rows));
const fault = (rows: Record<string, Row[]>): string => faultOf("magt-og-paabud", withRows(rows));

test.each<[string, string, Row[], Row, Row, string]>([
  [
    "reports that rose less",
    magtindberetninger.id,
    reports,
    { omraade: "alle" },
    { indberetninger: 2000 },
    "To år før",
  ],
  ["more calls", whistleblow.id, rowsOf(whistleblow), { omraade: "alle" }, { henvendelser: 500 }, "Imens faldt"],
  [
    "more orders",
    sanktioner.id,
    rowsOf(sanktioner),
    { omraade: "tilbud", sanktion: "paabud", trin: "varslet" },
    { antal: 90 },
    "tilsynet varslede 90 påbud",
  ],
  ["more places", tilsynspladser.id, rowsOf(tilsynspladser), { omraade: "voksne" }, { pladser: 7000 }, "færre: fra"],
])("%s in the last year stop the story with the sentence and its values", (_, id, rows, where, change, sentence) => {
  const said = fault({ [id]: changed(rows, { tilsyn: "Nord", aar: last, ...where }, change) });
  expect(said).toContain(sentence);
  expect(said).toMatch(/: \d[\d.,]*/);
});

test("numbers of the last year follow the rows", () => {
  const tried = attempt({
    [whistleblow.id]: changed(
      rowsOf(whistleblow),
      { tilsyn: "Nord", aar: last, omraade: "alle" },
      { henvendelser: 199 },
    ),
  });
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  expect(everything(tried)).toContain("til 199");
});

test("without years that all three are told of, the story says what is missing", () => {
  const early = rowsOf(whistleblow).filter(({ aar }) => aar < last - 1);
  expect(fault({ [whistleblow.id]: early })).toContain("i de samme år i Socialtilsyn Nord");
});

test("how the papers explain the rise is told only of papers that have been read", () => {
  const unread = changed(reports, { tilsyn: "Nord" }, { kilde: "kkr-nordjylland-2020-06" });
  expect(fault({ [magtindberetninger.id]: unread })).toContain("historien er skrevet efter kkr-nordjylland-2024-09");
});

test("what the text says stands beside what its numbers say, and only while both are in the papers", () => {
  const said = toldStory("magt-og-paabud", tables);
  const { placesTold, childrenTold } = said.story.claims;
  expect(placesTold?.sentence).toMatch(/^98 færre: fra 6\.153 til 6\.055\./);
  expect(childrenTold?.sentence).toMatch(/^27\u00a0% flere: fra 491 til 624,/);
  for (const gone of ["magt-nord-voksenpladser-2023", "magt-nord-boern-fald-2021-2023"]) {
    const anomalies = tables.anomalies.filter(({ id }) => id !== gone);
    expect(faultOf("magt-og-paabud", { ...tables, anomalies })).toMatch(/ (færre|flere): fra /);
  }
});

test("services that became fewer as fast as the calls stop the sentence that they did not", () => {
  const few = changed(rowsOf(portefoelje), { tilsyn: "Nord", aar: last, type: "voksne" }, { antal: 10 });
  expect(fault({ [portefoelje.id]: few })).toContain("færre sociale tilbud. Men de blev");
});

test("how many places the orders went to is told while the papers tell it, and not else", () => {
  const sentence = "De 12 varslede påbud i 2023 gik til fem steder.";
  expect(everything(toldStory("magt-og-paabud", tables))).toContain(sentence);
  const without = rowsOf(noegletal).filter((row) => !row.noegletal.includes("varslede påbud gik til"));
  expect(everything(toldStory("magt-og-paabud", withRows({ [noegletal.id]: without })))).not.toContain("gik til");
});

test("the figure of calls names the last year that had fewer, of those that are told of", () => {
  const title = (rows: Row[]): string => everything(toldStory("magt-og-paabud", withRows({ [whistleblow.id]: rows })));
  expect(title(rowsOf(whistleblow))).toContain("har vi ikke set siden 2015");
  const fewer = changed(rowsOf(whistleblow), { tilsyn: "Nord", aar: 2018, omraade: "alle" }, { henvendelser: 200 });
  expect(title(fewer)).toContain("har vi ikke set siden 2018");
});

test("a fall of the last year alone is offered as what may have been meant, only while there is one", () => {
  expect(everything(toldStory("magt-og-paabud", tables))).toContain(
    "faldt tallet for børn og unge faktisk, fra 795 til 624",
  );
  const risen = changed(reports, { tilsyn: "Nord", aar: last - 1, omraade: "boern_unge" }, { indberetninger: 600 });
  expect(fault({ [magtindberetninger.id]: risen })).toContain("faldt tallet for børn og unge faktisk");
});

test("orders that were issued are told beside the year before, where there were none", () => {
  const sentence = /udstedte 15 påbud i 2021 og ét i 2023, men i 2020 slet ingen\./;
  expect(everything(toldStory("magt-og-paabud", tables))).toMatch(sentence);
  const some = changed(
    rowsOf(sanktioner),
    { tilsyn: "Nord", aar: 2020, omraade: "tilbud", sanktion: "paabud", trin: "udstedt" },
    { antal: 3 },
  );
  expect(everything(toldStory("magt-og-paabud", withRows({ [sanktioner.id]: some })))).not.toContain("slet ingen");
});

test("the theme that most sanctions were about stops the story where another has as many", () => {
  const many = changed(
    rowsOf(sanktionstemaer),
    { tilsyn: "Nord", aar: last, omraade: "tilbud", tema: "Organisation og ledelse", sanktion: "alle" },
    { antal: 7 },
  );
  expect(fault({ [sanktionstemaer.id]: many })).toContain(
    "Flest af de varslede og udstedte sanktioner, syv, gjaldt især sundhed og trivsel",
  );
});

test("calls of firms that are new to the supervisor are told of while they are counted apart, and not else", () => {
  expect(everything(toldStory("magt-og-paabud", tables))).toContain("De 254 tæller også 12 om firmaer");
  const without = rowsOf(whistleblow).filter(({ omraade }) => omraade !== "bpa");
  expect(everything(toldStory("magt-og-paabud", withRows({ [whistleblow.id]: without })))).not.toContain("om firmaer");
});

test("the lead figure has the three changes that its headline tells, with what each went from and to", () => {
  const [view] = toldStory("magt-og-paabud", tables).figures["lead"]?.views ?? [];
  for (const change of ["+89", "−41", "−83", "1.734 til 3.278"]) expect(view?.chart.narrow).toContain(change);
});
