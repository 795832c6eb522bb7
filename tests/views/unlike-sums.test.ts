import { expect, test } from "vitest";
import { resolve } from "../../src/views/resolve.ts";
import { places, viewOf } from "./tables.ts";

const overTime = viewOf({ x: "aar", series: "kommune" });
const parts = places.rows.filter(({ ejer }) => ejer !== "alle");
const WARNING =
  "Summerne dækker ikke det samme hvert år, fordi kilderne deler tallene forskelligt op efter ejer. " +
  "Årene kan derfor ikke uden videre sammenlignes.";

test("sums over time that add the same things each year need no warning", () => {
  expect(resolve({ ...places, rows: parts }, overTime)).not.toMatchObject({ notes: expect.arrayContaining([WARNING]) });
});

test("sums over time that add more kinds one year than another are told of", () => {
  const rows = parts.filter(({ aar, ejer }) => aar === 2024 || ejer === "kommunal");
  expect(resolve({ ...places, rows }, overTime)).toMatchObject({ notes: expect.arrayContaining([WARNING]) });
  // Rows that are counted are not added up.
  expect(resolve({ ...places, rows }, { ...overTime, measure: "raekker" })).not.toMatchObject({
    notes: expect.arrayContaining([WARNING]),
  });
});

test("sums and changes of years that stand beside each other are told of as those along an axis", () => {
  const rows = parts.filter(({ aar, ejer }) => aar === 2024 || ejer === "kommunal");
  for (const shown of ["absolut", "aendring", "forskel"] as const) {
    const beside = viewOf({ x: "kommune", series: "aar", shown });
    expect(resolve({ ...places, rows }, beside), shown).toMatchObject({ notes: expect.arrayContaining([WARNING]) });
  }
});

test("years that tell only the whole are told apart from those that divide it, and are no reason not to compare", () => {
  const rows = places.rows.filter(({ aar, ejer }) => (aar === 2024) === (ejer === "alle"));
  const answer = resolve({ ...places, rows }, overTime);
  expect(answer).toMatchObject({
    notes: [
      "Summerne har vi beregnet.",
      "I nogle af årene deler kilderne tallene op efter ejer. Dér er delene lagt sammen.",
    ],
  });
});

test("sums that a change leaves out, since they have no base year, are told nothing of", () => {
  const isLate = ({ kommune, aar }: (typeof parts)[number]): boolean => kommune === "Morsø" && aar === 2018;
  const rows = parts
    .filter((row) => !isLate(row) || row["ejer"] === "kommunal")
    .map((row) => (isLate(row) ? { ...row, ...{ aar: 2020 } } : row));
  const told = (shown: "absolut" | "aendring") => resolve({ ...places, rows }, { ...overTime, shown, base: "2018" });
  expect(told("absolut")).toMatchObject({ notes: expect.arrayContaining([WARNING]) });
  expect(told("aendring")).toMatchObject({ series: { items: [{ code: "Læsø" }] } });
  expect(told("aendring")).not.toMatchObject({ notes: expect.arrayContaining([WARNING]) });
});

test("numbers that stand by themselves, each of another kind in another year, are told of without a word of sums", () => {
  const rows = places.rows.filter(({ aar, ejer }) => (aar === 2024 ? ejer === "privat" : ejer === "kommunal"));
  expect(resolve({ ...places, rows }, { ...overTime, measure: "andel" })).toMatchObject({
    notes: ["Tallene har ikke det samme i »Ejer« hvert år. Årene kan derfor ikke uden videre sammenlignes."],
  });
});
