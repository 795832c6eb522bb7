import { expect, test } from "vitest";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import laerepladser from "../../../src/datasets/sosu-laerepladser.ts";
import optag from "../../../src/datasets/velfaerdsuddannelser-optag.ts";
import { NURSE, toldAdmissions } from "../../../src/stories/faerre-kom-ind/admissions.ts";
import { ownSentences } from "../../../src/stories/faerre-kom-ind/own-sentences.ts";
import { toldPlaces } from "../../../src/stories/faerre-kom-ind/places.ts";
import { textOf } from "../../../src/model/words.ts";
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

test("what is said of the falls is what the annex itself prints", () => {
  const { falls, fallsSinceBase, leastOfNurses, together } = toldAdmissions(tables);
  const printed = (those: typeof falls) =>
    those.map(({ education, fewer, change }) => [education, fewer.value, Math.round(change)]);
  expect(printed(falls)).toEqual([
    ["Sygeplejerske", 91, -15],
    ["Pædagog", 76, -11],
    ["Folkeskolelærer", 18, -6],
    ["Socialrådgiver", 12, -3],
  ]);
  expect(printed(fallsSinceBase)).toEqual([
    ["Sygeplejerske", 74, -12],
    ["Pædagog", 69, -10],
    ["Folkeskolelærer", 17, -6],
    ["Socialrådgiver", 5, -1],
  ]);
  expect([together.from, together.fewer.text, together.share.text]).toEqual([2021, "197", "10\u00a0%"]);
  expect(leastOfNurses.text).toBe("12\u00a0%");
});

test("another number of the newest year is told in the text, in the figure and in its table", () => {
  const text = told(nurses(last, 525));
  expect(text).toContain("196 færre ind");
  expect(text).toContain("90 hos sygeplejerskerne");
  expect(text).not.toMatch(/\b524\b|\b197\b|\b91 færre/);
});

test.each([
  ["as many nurses as in an earlier year", nurses(last, 598), "havde været så lille"],
  ["a year before that is no larger", nurses(2021, 550), "velfærdsuddannelser i Region Sjælland end året før"],
  [
    "one education that has grown",
    { [optag.id]: changed(admitted, { uddannelse: "Pædagog", aar: last }, { optagne: 700 }) },
    "Langt de fleste mangler på to hold",
  ],
  [
    "social workers who fall most",
    { [optag.id]: changed(admitted, { uddannelse: "Socialrådgiver", aar: last }, { optagne: 200 }) },
    "Socialrådgiver",
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
    "på begge uddannelser",
  ],
])("%s stop the story with the sentence and its values", (_, rows, sentence) => {
  const said = fault(rows);
  expect(said).toContain(sentence);
  expect(said).toMatch(/– .*: \d/);
});

test("places moved from one municipality to another stop the story, though their sum is the same", () => {
  const one = changed(places, { kommune: "Rebild", aar: newest, uddannelse: "hjaelper" }, { laerepladser: 17 });
  const both = changed(one, { kommune: "Thisted", aar: newest, uddannelse: "hjaelper" }, { laerepladser: 24 });
  expect(fault({ [laerepladser.id]: both })).toContain("på begge uddannelser");
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

test("the years are those of the figures, and the deck counts the classes", () => {
  const { story } = toldStory(SLUG, tables);
  expect(story.years).toBe("2018-2022");
  expect(textOf(story.standfirst)).toContain("alle fire hold var de mindste i fem år");
});

test("every class of the first figure has a ring for each that it lacks of the year before", () => {
  const { lead } = toldStory(SLUG, tables).figures;
  expect(lead?.views[0]?.chart.table.rows).toEqual([
    ["Sygeplejerske", "524", "91"],
    ["Pædagog", "623", "76"],
    ["Lærer", "268", "18"],
    ["Socialrådgiver", "383", "12"],
  ]);
});

test("without an earlier year the story says what is missing", () => {
  expect(fault({ [optag.id]: admitted.filter(({ aar }) => aar === last) })).toContain("i et andet år end");
});

test("what the papers do not say is told only of papers that have been read", () => {
  const unread = changed(admitted, { aar: last }, { kilde: "kkr-nordjylland-2024-09" });
  expect(fault({ [optag.id]: unread })).toContain("historien er skrevet efter kkr-sjaelland-2022-09");
});
