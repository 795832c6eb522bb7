import { expect, test } from "vitest";
import { meetingProblems } from "../../../scripts/data/meeting-problems.ts";
import type { Source } from "../../../src/model/source.ts";
import { digestOf } from "../../../scripts/provenance/digest.ts";

const source: Source = {
  kilde: "kkr-nordjylland-2020-06",
  titel: "Bilag",
  ...{ kkr: "Nordjylland", moede: "2020-06", dato: "2020-06-19" },
  udtraek: "a.txt",
  note: "Ingen.",
};
const read = (text: string) => new Map([["a.txt", digestOf(text, () => [])]]);
const digests = read("Møde den 19. juni 2020\nNæste møde i 2021, den 20.\nPå side 18 af 2020");
const wrong = (change: Partial<Source>, texts = digests) =>
  meetingProblems([{ ...source, ...change }], texts).map(({ row, column, value }) => [row, column, value]);

test("a meeting is held on the day that its papers give", () => {
  expect(wrong({})).toEqual([]);
});

test("a year that the papers do not name is no year of their meeting", () => {
  expect(wrong({ moede: "2026-06", dato: null })).toEqual([[2, "moede", "2026-06"]]);
});

test("a day that stands on a line with its year is no date where the papers give others", () => {
  expect(wrong({ dato: "2020-06-18" })).toEqual([[2, "dato", "2020-06-18"]]);
});

test("the dates of its month are told, of which it may be one", () => {
  const expected = (dato: string) => meetingProblems([{ ...source, dato }], digests)[0]?.expected;
  expect(expected("2020-06-18")).toContain("; fra den måned står der 2020-06-19");
  expect(expected("2020-07-19")).toContain("; ingen dato i den måned står der");
});

test("where the papers give no whole date, a day stands on a line with its year", () => {
  const papers = read("Fredag den 19. i sommeren 2020");
  expect(wrong({}, papers)).toEqual([]);
  expect(wrong({ dato: "2020-06-20" }, papers)).toEqual([[2, "dato", "2020-06-20"]]);
});

test("a day that stands nowhere is no day of the meeting", () => {
  expect(wrong({ moede: "2020-06", dato: "2020-06-20" })).toEqual([[2, "dato", "2020-06-20"]]);
});

test("of papers that have not been read in nobody can say", () => {
  expect(wrong({ moede: "2026-06", dato: null, udtraek: "a.txt|b.txt" })).toEqual([]);
});
