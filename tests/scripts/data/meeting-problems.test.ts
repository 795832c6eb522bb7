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
const digests = new Map([["a.txt", digestOf("Møde den 19. juni 2020\nNæste møde i 2021, den 20.")]]);
const wrong = (change: Partial<Source>) =>
  meetingProblems([{ ...source, ...change }], digests).map(({ row, column, value }) => [row, column, value]);

test("a meeting is held on the day that its papers give", () => {
  expect(wrong({})).toEqual([]);
});

test("a year that the papers do not name is no year of their meeting", () => {
  expect(wrong({ moede: "2026-06", dato: null })).toEqual([[2, "moede", "2026-06"]]);
});

test("a day stands on a line with its year", () => {
  expect(wrong({ moede: "2020-06", dato: "2020-06-20" })).toEqual([[2, "dato", "2020-06-20"]]);
});

test("of papers that have not been read in nobody can say", () => {
  expect(wrong({ moede: "2026-06", dato: null, udtraek: "a.txt|b.txt" })).toEqual([]);
});
