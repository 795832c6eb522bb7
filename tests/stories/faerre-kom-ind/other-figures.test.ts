import { expect, test } from "vitest";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import laerepladser from "../../../src/datasets/sosu-laerepladser.ts";
import optag from "../../../src/datasets/velfaerdsuddannelser-optag.ts";
import { NURSE, toldAdmissions } from "../../../src/stories/faerre-kom-ind/admissions.ts";
import { ownSentences } from "../../../src/stories/faerre-kom-ind/own-sentences.ts";
import { toldPlaces } from "../../../src/stories/faerre-kom-ind/places.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const SLUG = "faerre-kom-ind";
const admitted: Row[] = rowsOf(optag);
const places: Row[] = rowsOf(laerepladser);
const years = [...new Set(admitted.map(({ aar }) => Number(aar)))].sort();
const last = Math.max(...years);
const newest = Math.max(...places.map(({ aar }) => Number(aar)));

const isOf = (row: Row, where: Row): boolean => Object.entries(where).every(([name, cell]) => row[name] === cell);
const changed = (all: readonly Row[], where: Row, cells: Row): Row[] =>
  all.map((row) => (isOf(row, where) ? { ...row, ...cells } : row));
const told = (rows: Record<string, Row[]>): string => everything(toldStory(SLUG, withRows(rows)));
const fault = (rows: Record<string, Row[]>): string => faultOf(SLUG, withRows(rows));
const nurses = (aar: number, optagne: number) => ({
  [optag.id]: changed(admitted, { uddannelse: NURSE, aar }, { optagne }),
});

test("what is said of the falls is what the annex itself prints, and the range what the rows say", () => {
  const { base, latest, range, together } = toldAdmissions(tables);
  const of = (aar: number): number =>
    Number(admitted.find((row) => isOf(row, { uddannelse: NURSE, aar }))?.["optagne"]);
  const before = years.filter((aar) => aar < last);
  expect([base.from, base.fewer.value, base.share.text]).toEqual([2019, 74, "12\u00a0%"]);
  expect([latest.from, latest.fewer.value, latest.share.text]).toEqual([2021, 91, "15\u00a0%"]);
  expect([together.fewer.value, together.share.text]).toEqual([165, "8\u00a0%"]);
  const falls = before.map((aar) => 100 * (of(last) / of(aar) - 1));
  expect(range.least.value).toBeCloseTo(Math.max(...falls), 6);
  expect(range.most.value).toBeCloseTo(Math.min(...falls), 6);
});

test("another number of the newest year is told in the text, in the figure and in its table", () => {
  const text = told(nurses(last, 530));
  expect(text).toContain("kom 530 ind");
  expect(text).toContain("68 færre end i 2019 og 85 færre end året før");
  expect(text).not.toMatch(/\b524\b|\b74 færre/);
});

test.each([
  ["as many nurses as in an earlier year", nurses(last, 598), "kom 598 ind"],
  ["a fall that came in the years before", nurses(2021, 550), "Hele faldet kom på det sidste år"],
  [
    "one education that has grown",
    { [optag.id]: changed(admitted, { uddannelse: "Pædagog", aar: last }, { optagne: 700 }) },
    "alle tre uddannelser",
  ],
  [
    "social workers who fall most",
    { [optag.id]: changed(admitted, { uddannelse: "Socialrådgiver", aar: last }, { optagne: 200 }) },
    "For socialrådgiverne var det kun lige",
  ],
  [
    "one place more in one municipality",
    {
      [laerepladser.id]: changed(
        places,
        { kommune: "Rebild", aar: newest, uddannelse: "hjaelper" },
        { laerepladser: 17 },
      ),
    },
    "i hver eneste kommune",
  ],
])("%s stop the story with the sentence and its values", (_, rows, sentence) => {
  const said = fault(rows);
  expect(said).toContain(sentence);
  expect(said).toMatch(/– .*: \d/);
});

test("places moved from one municipality to another stop the story, though their sum is the same", () => {
  const one = changed(places, { kommune: "Rebild", aar: newest, uddannelse: "hjaelper" }, { laerepladser: 17 });
  const both = changed(one, { kommune: "Thisted", aar: newest, uddannelse: "hjaelper" }, { laerepladser: 24 });
  expect(fault({ [laerepladser.id]: both })).toContain("i hver eneste kommune");
});

test("each municipality of the plan has a sentence, where people say that it is", () => {
  const own = ownSentences(toldPlaces(tables)).map(({ text }) => text);
  expect(own.length).toBe(new Set(places.map(({ kommune }) => kommune)).size);
  expect(own.join("\n")).toContain(
    `I Thisted skulle der efter planen være 76 lærepladser i ${newest}: 25 pladser til hjælpere og 51 pladser til assistenter.`,
  );
  expect(own.join("\n")).toMatch(/På Mors skulle .* 39 lærepladser/);
  expect(own.join("\n")).toMatch(/På Læsø .* fem lærepladser .* én plads til hjælpere og fire pladser/);
});

test("the title counts the educations, and the years are those there are numbers for", () => {
  const { story } = toldStory(SLUG, tables);
  expect(story.title).toContain("alle fire velfærdsuddannelser");
  expect(story.years).toBe("2018-2022, 2024 og 2025");
  const three = admitted.filter(({ uddannelse }) => uddannelse !== "Pædagog");
  expect(toldStory(SLUG, withRows({ [optag.id]: three })).story.title).toContain("alle tre velfærdsuddannelser");
});

test("the municipalities of the figure have the places of the newest plan, and it rests on both plans", () => {
  const figure = toldStory(SLUG, tables).figures["places"];
  expect(figure?.views[0]?.chart.table.rows.length).toBe(new Set(places.map(({ kommune }) => kommune)).size);
  expect(figure?.views[0]?.chart.table.rows.map(([name]) => name)).toContain("Vesthimmerland");
  expect(figure?.rests?.length).toBe(places.length);
  expect(figure?.years).toBe("2024 og 2025");
});

test("without an earlier year the story says what is missing", () => {
  expect(fault({ [optag.id]: admitted.filter(({ aar }) => aar === last) })).toContain("i et andet år end");
});

test("what the papers do not say is told only of papers that have been read", () => {
  const unread = changed(admitted, { aar: last }, { kilde: "kkr-nordjylland-2024-09" });
  expect(fault({ [optag.id]: unread })).toContain("historien er skrevet efter kkr-sjaelland-2022-09");
});
