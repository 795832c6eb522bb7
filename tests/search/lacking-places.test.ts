import { describe, expect, test } from "vitest";
import { searchIn } from "../../src/client/search/engine.ts";
import { tell } from "../../src/client/search/tell.ts";
import { coverageOf } from "../../src/search/coverage.ts";
import { searchFile } from "../../src/search/file.ts";
import { placeOfKommune } from "../../src/search/places.ts";

const search = searchIn(searchFile);

describe("a dataset about what is asked for says that it has no numbers of the place, and which it has", () => {
  const council = /^Det dækker \d+ kommuner i KKR Nordjylland\. /;
  const authorities = /^Det dækker Socialtilsyn Nord og Socialtilsyn Øst\. /;
  test.each([
    ["sosu elever Bornholm", "sosu-laerepladser", "Bornholm", council],
    ["Ishøj sosu", "sosu-laerepladser", "Ishøj", council],
    ["unge uddannelseshjælp Lolland", "unge-paa-uddannelseshjaelp", "Lolland", council],
    ["magtanvendelse Bornholm", "magtindberetninger", "Bornholm", authorities],
    ["tandlæge Odense", "ortodonti", "Odense", /^Hvor mange/],
    ["sagsbehandlingstid Hovedstaden 2024", "sagsbehandlingstid", "Hovedstaden", authorities],
    ["plejefamilier Odense Aarhus", "plejefamilier-typologi", "Odense eller Aarhus", /^Det dækker Socialtilsyn Øst\. /],
  ])("%s", (query, id, place, rest) => {
    const found = search(query);
    const { d = "" } = found.records.slice(0, 4).find(({ u }) => u === `/data/${id}/`) ?? {};
    const said = `Datasættet har ingen tal for ${place}. `;
    expect(d.slice(0, said.length)).toBe(said);
    expect(d.slice(said.length)).toMatch(rest);
    expect(tell(found, query)).toBe(`Der er ingen tal om det for ${place}. Her er det, der ligger nærmest.`);
  });
});

test("one of two places that a dataset has no numbers of is told of beside the number of the other", () => {
  const [first] = search("private pladser Rebild Ishøj").records;
  expect(first?.n).toMatch(/^\d+ pladser i \d{4}/);
  expect(first?.d).toMatch(/^Datasættet har ingen tal for Ishøj\. Det dækker \d+ kommuner i KKR Nordjylland\. /);
});

test.each(["private bosteder Jammerbugt", "biokul Frederikshavn penge"])(
  "no place is said to lack numbers where the first result is a number of it: %s",
  (query) => {
    expect(tell(search(query), query)).toBe("Ingen side har alle ordene. Tallet øverst ligger nærmest.");
  },
);

test("a place that a dataset tells of, or is named by, is not said to lack numbers", () => {
  for (const query of ["private pladser Aalborg", "erhvervshus Nordjylland mål", "sanktioner Nordjylland børn"])
    expect(search(query).records[0]?.d ?? "").not.toContain("ingen tal for");
});

test("what a dataset covers is told by the council that all its municipalities are in, or by their number", () => {
  const of = (...codes: number[]) => coverageOf([{ p: codes.map((code) => [placeOfKommune(code) ?? -1]) }]);
  expect(of(851, 840)).toBe("Aalborg og Rebild");
  expect(of(851, 840, 825, 787)).toBe("4 kommuner i KKR Nordjylland");
  expect(of(851, 840, 825, 787, 461)).toBe("5 kommuner");
  expect(of()).toBeUndefined();
});
