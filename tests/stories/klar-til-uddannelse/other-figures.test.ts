import { expect, test } from "vitest";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import unge from "../../../src/datasets/unge-paa-uddannelseshjaelp.ts";
import { toldAreas } from "../../../src/stories/klar-til-uddannelse/areas.ts";
import { ownSentences } from "../../../src/stories/klar-til-uddannelse/own-sentences.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const SLUG = "klar-til-uddannelse";
const rows: Row[] = rowsOf(unge);
const last = Math.max(...rows.map(({ aar }) => Number(aar)));
const first = last - 1;

const isOf = (row: Row, where: Row): boolean => Object.entries(where).every(([name, cell]) => row[name] === cell);
const changed = (...changes: [where: Row, cells: Row][]) => ({
  [unge.id]: rows.map((row) =>
    changes.reduce((own, [where, cells]) => (isOf(row, where) ? { ...own, ...cells } : own), row),
  ),
});
const ready = (omraade: string, aar = last) => ({ omraade, aar, kategori: "uddannelsesparat" });
const unready = (omraade: string, aar = last) => ({ omraade, aar, kategori: "aktivitetsparat" });
const told = (other: Record<string, Row[]>): string => everything(toldStory(SLUG, withRows(other)));
const fault = (other: Record<string, Row[]>): string => faultOf(SLUG, withRows(other));

test("what is said of a place is what its rows say", () => {
  const { areas, country } = toldAreas(tables);
  for (const { rows: own, ready: klar, unready: ikke, shareAfter } of [...areas, country]) {
    const of = (kategori: string, aar: number) => Number(own.find((row) => isOf(row, { kategori, aar }))?.unge);
    expect(klar.change).toBe(of("uddannelsesparat", last) - of("uddannelsesparat", first));
    expect(ikke.change).toBe(of("aktivitetsparat", last) - of("aktivitetsparat", first));
    const sum = of("uddannelsesparat", last) + of("aktivitetsparat", last);
    expect(shareAfter.value).toBeCloseTo((100 * of("aktivitetsparat", last)) / sum, 6);
  }
});

test("as many moved the other way, and more of them, are told with their own numbers", () => {
  const text = told(
    changed([ready("Thisted"), { unge: 168 }], [unready("Thisted"), { unge: 147 }], [ready("Hjørring"), { unge: 163 }]),
  );
  expect(text).toContain("var der 35 flere med et ja end året før og 35 færre med et nej");
  expect(text).toContain("i Thisted 168 og 147");
  expect(text).not.toMatch(/\b164\b|\b151\b/);
});

test.each([
  ["another sum in Thisted", changed([ready("Thisted"), { unge: 180 }]), "Tilsammen var de 331 begge år"],
  [
    "more who are ready on Morsø",
    changed([ready("Morsø"), { unge: 40 }], [unready("Morsø"), { unge: 122 }]),
    "gik det den modsatte vej",
  ],
  ["a municipality with a larger share", changed([ready("Rebild"), { unge: 3 }]), "ni ud af ti"],
  ["as many unready gone as ready in all", changed([unready("RAR Nordjylland"), { unge: 2100 }]), "kun 167 mindre"],
  ["none gone where the most were", changed([ready("Frederikshavn/Læsø"), { unge: 230 }]), "er talt sammen"],
  ["another share in Hjørring", changed([ready("Hjørring"), { unge: 120 }]), "i Thisted og Hjørring under halvdelen"],
  [
    "twice as many young on Morsø",
    changed([unready("Morsø"), { unge: 250 }], [ready("Morsø"), { unge: 40 }]),
    "halvt så mange unge",
  ],
  [
    "another printed fall",
    changed([ready("RAR Nordjylland"), { aendring_unge: -219 }]),
    "Gruppen, der ikke var klar, blev kun",
  ],
])("%s stops the story with the sentence and its values", (_, other, sentence) => {
  const said = fault(other);
  expect(said).toContain(sentence);
  expect(said).toMatch(/– .*: \d/);
});

test("without a year or without a place the story says what is missing", () => {
  expect(fault({ [unge.id]: rows.filter(({ aar }) => aar === last) })).toContain("i et andet år end");
  expect(fault({ [unge.id]: rows.filter(({ omraade }) => omraade !== "Morsø") })).toContain(
    "Der mangler unge på uddannelseshjælp i Morsø.",
  );
});

test("every municipality of the table has a sentence of its own, those that are counted together too", () => {
  const own = ownSentences(toldAreas(tables));
  expect(new Set(own.map(({ kommunekode }) => kommunekode)).size).toBe(11);
  const text = own.map((one) => one.text);
  expect(new Set(text).size).toBe(11);
  expect(text.join("\n")).toContain("Frederikshavn er talt sammen med Læsø. Tilsammen var 143 unge");
  expect(text.join("\n")).toContain("Læsø er talt sammen med Frederikshavn. Tilsammen var 143 unge");
  expect(text.join("\n")).toContain(
    `På Mors var 19 unge på uddannelseshjælp klar til uddannelse i november ${last}, 12 færre end året før. 143 var ikke klar, 14 flere end året før.`,
  );
  expect(text.join("\n")).toContain("én færre end året før");
});

test("what the memo says is told only of the papers that have been read", () => {
  const unread = changed([{ aar: last }, { kilde: "kkr-nordjylland-2024-09" }]);
  expect(fault(unread)).toContain("historien er skrevet efter kkr-nordjylland-2020-06");
});

test("the line of zero is whole on a wide screen, and as light as the others where names break it", () => {
  const chart = toldStory(SLUG, tables).figures["shares"]?.views[0]?.chart;
  const heavy = (svg = ""): number => svg.match(/<path[^>]*stroke="var\(--muted\)"/g)?.length ?? 0;
  expect([heavy(chart?.narrow), heavy(chart?.wide)]).toEqual([0, 1]);
});
