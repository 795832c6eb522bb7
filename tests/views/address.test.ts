import { describe, expect, test } from "vitest";
import { z } from "zod";
import { published } from "../../src/catalogue.ts";
import { provenance } from "../../src/model/provenance.ts";
import { columns } from "../../src/model/shape.ts";
import { addressOf, viewOf as read } from "../../src/views/address.ts";
import { isOfView } from "../../src/views/of-view.ts";
import { defaultView } from "../../src/views/default-view.ts";
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
  ["vis=indbygger", "Adressen beder om visningen »indbygger«, som ikke findes."],
  ["orden=stoerst", "Adressen beder om rækkefølgen »stoerst«, som ikke findes."],
  ["form=lagkage", "Adressen beder om figurformen »lagkage«, som ikke findes."],
])("an unknown word is told: %s", (query, told) => {
  expect(read(query, places, standard)).toEqual({ view: standard, gone: [told] });
});

test.each([
  ["maal=status", "»Status« er ikke et tal, der kan tegnes."],
  ["x=linjer", "»Linjer« siger, hvor rækkerne står i kilden, og kan ikke dele figuren."],
  ["serie=kilde", "»Kilde« siger, hvor rækkerne står i kilden, og kan ikke dele figuren."],
])("a column that cannot be what is asked for is told: %s", (query, told) => {
  const sourced = { ...places, columns: [...places.columns, ...columns(z.object(provenance))] };
  expect(read(query, sourced, standard)).toEqual({ view: standard, gone: [told] });
});

test.each([
  ["x=-", "En figur skal være delt efter noget, så »x=-« er ikke brugt."],
  ["maal=-", "En figur skal have et tal, så »maal=-« er ikke brugt."],
  ["maal=andel&maal=pladser", "Adressen har »maal« flere gange. Kun den første gælder."],
  ["basis=2018", "Kun et indeks eller en ændring har et basisår, så »basis« med værdien »2018« er ikke brugt."],
  [`vis=${"x".repeat(6000)}`, `Adressen beder om visningen »${"x".repeat(40)}…«, som ikke findes.`],
])("what cannot be applied is told, at no more than its first letters", (query, told) => {
  expect(read(query, places, standard).gone).toEqual([told]);
});

test.each(
  ["maal", "x", "serie", "felt", "vis", "orden", "form", "basis", "f.ejer", "fremhaev"].map((one) => `${one}=`),
)("a word without a value asks for nothing: %s", (query) => {
  expect(read(query, places, standard)).toEqual({ view: standard, gone: [] });
});

test("parameters of others are left alone", () => {
  expect(read("utm=1&q=hej", places, standard)).toEqual({ view: standard, gone: [] });
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
