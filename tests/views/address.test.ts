import { describe, expect, test } from "vitest";
import { z } from "zod";
import { published } from "../../src/catalogue.ts";
import { provenance } from "../../src/model/provenance.ts";
import { columns } from "../../src/model/shape.ts";
import { addressOf, viewOf as read } from "../../src/views/address.ts";
import { writeAddress } from "../../src/client/table/table-address.ts";
import { asksForView } from "../../src/views/asks-for-view.ts";
import { isOfView } from "../../src/views/of-view.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { FORM_TITLES } from "../../src/views/forms-for.ts";
import { FORMS } from "../../src/views/view.ts";
import { places, viewOf } from "./tables.ts";

const standard = viewOf({ filters: { aar: ["2018"] }, series: "ejer" });

test("the default has an empty address", () => {
  expect(addressOf(standard, standard)).toBe("");
  expect(read("", places, standard)).toEqual({ view: standard, gone: [] });
});

test.each([
  ["a measure and a form", viewOf({ ...standard, measure: "andel", form: "prikker" })],
  ["no series where the default has some", viewOf({ filters: { aar: ["2018"] } })],
  ["filters taken away and others set", viewOf({ series: "ejer", filters: { kommune: ["Læsø", "Morsø"] } })],
  ["a base year and a highlight", viewOf({ ...standard, shown: "indeks", base: "2018", highlight: ["Læsø"] })],
])("an address leads back to %s, and all of it is the view's", (_, view) => {
  expect([...new URLSearchParams(addressOf(view, standard)).keys()].every(isOfView)).toBe(true);
  expect(read(addressOf(view, standard), places, standard)).toEqual({ view, gone: [] });
});

test("what is gone is told, and shown as in the default", () => {
  const { view, gone } = read("x=by&f.ejer=fond&f.ejer=privat&form=lagkage&maal=andel", places, standard);
  expect(gone).toEqual(["»by«", "»lagkage«", "»fond«"].map((name): unknown => expect.stringContaining(name)));
  expect(view).toMatchObject({ x: "kommune", measure: "andel", form: "soejler" });
  expect(view.filters["ejer"]).toEqual(["privat"]);
});

test("a filter with nothing left of it is as in the default", () => {
  const { view, gone } = read("f.aar=1850", places, standard);
  expect(gone).toEqual([expect.stringContaining("»1850«")]);
  expect(view.filters).toEqual(standard.filters);
});

test.each(["x", "serie", "felt"])("the count of rows is a measure, and nothing else: %s", (word) => {
  const { view, gone } = read(`${word}=raekker`, places, standard);
  expect(gone).toEqual([expect.stringContaining("»raekker«")]);
  expect(view).toEqual(standard);
  expect(read("maal=raekker", places, standard)).toMatchObject({ view: { measure: "raekker" }, gone: [] });
});

test("what is highlighted is a code of the series, where time is on x", () => {
  const overTime = viewOf({ x: "aar", series: "ejer", form: "linjer" });
  const view = { ...overTime, highlight: ["kommunal", "privat"] };
  expect(read(addressOf(view, overTime), places, overTime)).toEqual({ view, gone: [] });
});

test.each([
  ["vis=indbygger", "Adressen beder om visningen »indbygger«, som ikke findes. Vist er i stedet tallene, som de er."],
  [
    "orden=stoerst",
    "Adressen beder om rækkefølgen »stoerst«, som ikke findes. Vist er i stedet den, som figuren ellers har.",
  ],
  [
    "form=lagkage",
    "Adressen beder om figurformen »lagkage«, som ikke findes. Figuren kan være søjler, stablede søjler, kurver, prikker, kort, flisekort, fordeling, farvet tabel eller store tal. Vist er i stedet en, der passer til tallene.",
  ],
  ...["kurve", "linje"].map((name) => [
    `form=${name}`,
    `Adressen beder om figurformen »${name}«, som ikke findes. Nærmest er »Kurver«. Vist er i stedet en, der passer til tallene.`,
  ]),
])("an unknown word is told: %s", (query, told) => {
  expect(read(query, places, standard)).toEqual({ view: standard, gone: [told] });
});

test.each(FORMS)("the form %s is also found by what it is called where a reader chooses it", (form) => {
  const query = new URLSearchParams({ form: FORM_TITLES[form] }).toString();
  expect(read(query, places, standard)).toEqual({ view: { ...standard, form }, gone: [] });
  expect(read(query.toLowerCase(), places, standard).view.form).toBe(form);
});

test.each([
  ["maal=status", "»Status« er ikke et tal, der kan tegnes. Vist er i stedet »Pladser«."],
  ["x=linjer", "»Linjer« siger, hvor rækkerne står i kilden, og kan ikke dele figuren. Vist er i stedet »Kommune«."],
  ["serie=kilde", "»Kilde« siger, hvor rækkerne står i kilden, og kan ikke dele figuren. Vist er i stedet »Ejer«."],
])("a column that cannot be what is asked for is told: %s", (query, told) => {
  const sourced = { ...places, columns: [...places.columns, ...columns(z.object(provenance))] };
  expect(read(query, sourced, standard)).toEqual({ view: standard, gone: [told] });
});

test.each([
  ["x=-", "En figur skal være delt efter noget, så »x=-« er ikke brugt."],
  ["maal=-", "En figur skal have et tal, så »maal=-« er ikke brugt."],
  ["maal=andel&maal=pladser", "Adressen har »maal« flere gange. Kun den første gælder."],
  ["efter=2018", "Rækkerne kan ikke ordnes efter »2018« i denne figur, så det er ikke brugt."],
  ["basis=2018", "Kun et indeks eller en ændring har et basisår, så »basis« med værdien »2018« er ikke brugt."],
  [
    `vis=${"x".repeat(6000)}`,
    `Adressen beder om visningen »${"x".repeat(40)}…«, som ikke findes. Vist er i stedet tallene, som de er.`,
  ],
])("what cannot be applied is told, at no more than its first letters", (query, told) => {
  expect(read(query, places, standard).gone).toEqual([told]);
});

test.each(
  ["maal", "x", "serie", "felt", "vis", "orden", "efter", "form", "basis", "f.ejer", "fremhaev"].map(
    (one) => `${one}=`,
  ),
)("a word without a value asks for nothing, and says so: %s", (query) => {
  const told = `»${query.replace("=", "")}« har ingen værdi i adressen og er ikke brugt.`;
  expect(read(query, places, standard)).toEqual({ view: standard, gone: [told] });
});

test.each([
  ["x=by", "Kolonnen »by« findes ikke i datasættet. Vist er i stedet »Kommune«."],
  ["felt=by", "Kolonnen »by« findes ikke i datasættet. Figuren er vist uden den opdeling."],
  ["f.by=Aalborg", "Kolonnen »by« findes ikke i datasættet. Det valg er ikke brugt."],
  ["f.aar=1850", "Værdien »1850« findes ikke i »År«. Der er tal for 2018 og 2024. Vist er i stedet »2018«."],
  [
    "f.ejer=fond&f.ejer=privat",
    "Værdien »fond« findes ikke i »Ejer«. Vælg »Alle«, »Kommunal« eller »Privat«. Resten af valget er brugt.",
  ],
  [
    "x=aar&vis=indeks&basis=1850",
    "Der er ingen tal for »1850« at begynde fra. Der er tal for 2018 og 2024. Figuren begynder i stedet fra det år, den plejer.",
  ],
])("what is gone is told with what there is, and with what is shown instead: %s", (query, told) => {
  expect(read(query, places, standard).gone).toEqual([told]);
});

test("the years that a figure is said to have are those of its values, with their gaps", () => {
  const [first, ...rows] = [2016, 2017, 2018, 2019, 2021].flatMap((aar) =>
    places.rows.slice(0, 2).map((row) => ({ ...row, aar })),
  );
  const gap = { ...first, aar: 2020, pladser: null };
  const { gone } = read("f.aar=1850", { ...places, rows: [first ?? {}, gap, ...rows] }, standard);
  expect(gone[0]).toContain(" Der er tal for 2016-2019 og 2021. ");
});

describe("a column that an address names", () => {
  const overTime = viewOf({ x: "aar", series: "kommune", filters: { ejer: ["privat"] }, form: "linjer" });
  const channels = (query: string, of = overTime) => {
    const { x, series, facet } = read(query, places, of).view;
    return [x, series, facet];
  };

  test("pushes the default's own out of another channel, and what stood there takes the free place", () => {
    expect(channels("x=kommune")).toEqual(["kommune", "aar", undefined]);
    expect(channels("serie=aar")).toEqual(["kommune", "aar", undefined]);
    expect(channels("felt=kommune")).toEqual(["aar", undefined, "kommune"]);
    expect(channels("felt=kommune", standard)).toEqual(["ejer", undefined, "kommune"]);
    expect(channels("x=kommune&serie=ejer")).toEqual(["kommune", "ejer", undefined]);
    expect(channels("felt=aar")).toEqual(["kommune", undefined, "aar"]);
  });

  test("stays where two names of one address are the same: that is refused", () => {
    expect(channels("x=kommune&serie=kommune")).toEqual(["kommune", "kommune", undefined]);
  });

  test("shows all its values, unless the address says which", () => {
    expect(read("x=aar", places, standard).view.filters).toEqual({});
    expect(read("x=aar&f.aar=2024", places, standard).view.filters).toEqual({ aar: ["2024"] });
    const one = viewOf({ x: "aar", series: "ejer", filters: { aar: ["2018"] } });
    expect(read(addressOf(one, standard), places, standard)).toEqual({ view: one, gone: [] });
  });
});

test("parameters of others are left alone", () => {
  const { search } = writeAddress(new URL("https://example.org/data/"), {
    ...{ query: "ord", sort: { name: "aar", isDescending: true }, page: 3 },
    ...{ codes: new Map([["kommune", new Set(["Læsø"])]]), spans: new Map(), hidden: new Set(["aar"]) },
  });
  for (const query of ["utm_source=nyhedsbrev&fbclid=1&gclid=2&mc_cid=3&_ga=4&q=hej", search]) {
    expect(read(query, places, standard)).toEqual({ view: standard, gone: [] });
    expect(asksForView(query)).toBe(false);
  }
});

test.each(["ukendt", "side", "facet", "f_aar", "r_ejer"])(
  "a parameter that nobody knows is told, and changes nothing: %s",
  (name) => {
    const query = `${name}=1&maal=andel`;
    expect(asksForView(`${name}=1`)).toBe(true);
    const { view, gone } = read(query, places, standard);
    expect(gone).toEqual([`Adressen vælger noget i »${name}«, men det valg findes ikke her.`]);
    expect(view.measure).toBe("andel");
  },
);

test("nothing is a code where rows have none, and may be asked for", () => {
  const rows = places.rows.map((row, at) => (at === 0 ? { ...row, ejer: null } : row));
  expect(read("f.ejer=", { ...places, rows }, standard)).toMatchObject({ view: { filters: { ejer: [""] } }, gone: [] });
});

describe("for every dataset", () => {
  test("the default view changed in each of its parts comes back from its address", () => {
    for (const dataset of published) {
      const usual = defaultView(dataset);
      if (!usual) continue;
      const changed = { ...usual, shown: "andel", order: "navn", form: "tal" } as const;
      expect(read(addressOf(changed, usual), dataset, usual)).toEqual({ view: changed, gone: [] });
    }
  });
});

test("a value in an address may have other capitals than in the table", () => {
  const { view, gone } = read("f.kommune=l%C3%A6s%C3%B8&f.kommune=MORS%C3%98", places, standard);
  expect({ codes: view.filters["kommune"], gone }).toEqual({ codes: ["Læsø", "Morsø"], gone: [] });
});
