import { describe, expect, test } from "vitest";
import { refusedAt, shownAt, wordsAt } from "./shown-at.ts";

test.each(["x=aar&serie=kategori", "x=kategori&serie=-"])("one of several wholes is named at ?%s", (query) => {
  const id = "unge-paa-uddannelseshjaelp";
  expect(wordsAt(id, query).subtitle).toContain("RAR Nordjylland");
});

test.each([
  ["unge-paa-uddannelseshjaelp", "f.omraade=Hele+landet"],
  ["unge-paa-uddannelseshjaelp", "f.omraade=RAR+Nordjylland"],
  ["sundhedsklynger-midler", "f.betaler=i_alt"],
  ["sundhedsklynger-midler", "f.klynge=Alle+klynger"],
  ["erhvervshuse-brugerevaluering", "maal=evalueringer_sendt&f.erhvervshus=Alle+erhvervshuse"],
])("a whole that is chosen alone is drawn: %s?%s", (id, query) => {
  expect(shownAt(id, query).marks.length).toBeGreaterThan(1);
});

test("a whole and a part of it that are both chosen are refused", () => {
  expect(refusedAt("sundhedsklynger-midler", "f.betaler=i_alt&f.betaler=kommuner")).toMatch(/^»I alt« er summen af/);
});

test("a split keeps its parts where the whole of another column stands in one of them", () => {
  const { x } = shownAt("biokul-finansiering", "maal=beloeb_kr&x=type");
  expect(x.items.map(({ code }) => code)).toEqual(expect.arrayContaining(["bevilling", "kommune", "landboforening"]));
  expect(refusedAt("eu-forprojekter", "x=slags&serie=-")).toContain("»Rolle«");
});

describe("several divisions of the same", () => {
  test("that stand beside each other are told", () => {
    expect(shownAt("tilsynets-medarbejdere", "x=kategori&serie=-").notes.join(" ")).toMatch(
      /De samme \d+ er talt to gange: efter stilling og efter køn\./,
    );
    expect(shownAt("aktindsigt", "felt=aar").notes.join(" ")).toContain(
      "De samme er talt to gange: efter ansøger og efter udfald.",
    );
  });

  test("lack what they do not divide, and their parts lack nothing", () => {
    const lacking = (query: string): string[] =>
      shownAt("aktindsigt", query).notes.filter((note) => note.includes("fordeler ikke"));
    expect(lacking("x=opdeling").map((note) => note.split(":")[0])).toEqual(["Efter ansøger"]);
    expect(lacking("x=opdeling&f.tilsyn=Øst")).toEqual([]);
  });
});
