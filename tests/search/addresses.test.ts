import { expect, test } from "vitest";
import { atPlace } from "../../src/client/search/at-place.ts";
import { codesIn, withCode } from "../../src/client/search/codes.ts";
import { earlier, inEachYear } from "../../src/client/search/earlier.ts";
import { pinnedYear } from "../../src/client/search/pinned-year.ts";
import { placesOf, recordsOf } from "../../src/client/search/records-of.ts";
import { withYear } from "../../src/client/search/with-years.ts";
import { termsOf } from "../../src/client/search/terms.ts";
import { publishedDataset } from "../../src/catalogue.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { needed } from "../../src/lib/needed.ts";
import { searchFile } from "../../src/search/file.ts";
import type { SearchRecord } from "../../src/site/search-record.ts";
import { viewOf } from "../../src/views/address.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { whyNotForm } from "../../src/views/forms-for.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { tableOf } from "../../src/views/table-file.ts";

const places = placesOf(searchFile);
const records = recordsOf(searchFile).map(inEachYear);
const datasets = records.filter(({ k }) => k === "Datasæt");

/** The words of a text, as they are looked for. */
const lookedFor = (text: string) => termsOf(text).map((term) => [[term]]);

/** A dataset as a search leads to it: at each of the places that it tells of, with each of its measures there, and at each code. */
function led(record: SearchRecord): SearchRecord[] {
  const { v = [], c = {} } = record;
  const atPlaces = v.flatMap(({ t = "", y, p }) =>
    p.flatMap(
      ([number]) => atPlace(record, [{ number, terms: [], sure: true }], lookedFor(t), places, y)?.record ?? [],
    ),
  );
  const ofYears = (record.y?.match(/\d+/g) ?? []).map((year) => withYear(record, [year]));
  // A region is asked for with each of the measures of its municipalities too.
  const regions = new Set(v.filter(({ t }) => t === undefined).flatMap(({ p }) => p.map(([number]) => number)));
  const measures = v.flatMap(({ t }) => t ?? []);
  const ofRegions = [...regions].flatMap((number) =>
    measures.flatMap((t) => atPlace(record, [{ number, terms: [], sure: true }], lookedFor(t), places)?.record ?? []),
  );
  const labels = Object.values(c).flatMap((codes) => codes.map((code) => (typeof code === "string" ? code : code[0])));
  // Whatever narrows the values is asked for with what they are divided by too.
  const divided = labels.filter((label) => label.startsWith("pr. "));
  const asked = labels.flatMap((label) => [label, ...divided.map((by) => `${label} ${by}`)]);
  return [
    ...atPlaces,
    ...ofYears,
    ...ofRegions,
    ...asked.map((label) => withCode(record, lookedFor(label), { terms: termsOf(label), years: [] })),
    ...codesIn(c).flatMap(({ label, told }) =>
      earlier(told).map(([year]) => withCode(record, lookedFor(label), { terms: termsOf(label), years: [year] })),
    ),
  ];
}

/** What is wrong with the view that an address asks for; nothing for an address that asks for none. */
function wrongIn(record: SearchRecord, { u }: SearchRecord): string[] {
  const query = new URL(u, "https://site").search;
  if (query === "" || query.startsWith("?s%C3%B8g=")) return [];
  const dataset = publishedDataset(record.u.split("/").at(-2) ?? "");
  const table = tableOf(tableFile(dataset, needed(defaultView(dataset), `a view of ${dataset.id}`)));
  const { view, gone } = viewOf(query, table, table.standard);
  const resolved = resolve(table, view, table.population);
  const refused = isRefusal(resolved) ? resolved.refused : whyNotForm(view.form, resolved);
  return [...gone, ...(refused === undefined ? [] : [refused])].map((told) => `${u}: ${told}`);
}

test("every view that a search leads to is there, is not refused, and is drawn in a form that fits", () => {
  const all = datasets.flatMap((record) => led(record).map((one) => ({ record, one })));
  expect(all.length).toBeGreaterThan(1000);
  expect(all.flatMap(({ record, one }) => wrongIn(record, one))).toEqual([]);
});

/** What an address of a dataset shows: its marks, and the years that it asks for. */
function shownAt(record: SearchRecord, { u }: SearchRecord) {
  const dataset = publishedDataset(record.u.split("/").at(-2) ?? "");
  const table = tableOf(tableFile(dataset, needed(defaultView(dataset), `a view of ${dataset.id}`)));
  const { view } = viewOf(new URL(u, "https://site").search, table, table.standard);
  const resolved = resolve(table, view, table.population);
  return isRefusal(resolved) ? resolved : resolved.marks.map(({ rows, value }) => [rows, value]);
}

test("a view that a search leads to names the year that it shows, which changes nothing of it", () => {
  const all = datasets.flatMap((record) =>
    led(record).map((one) => ({ record, one, own: { ...one, u: pinnedYear(one.u, record.y) } })),
  );
  const changed = all.filter(({ one, own }) => own.u !== one.u);
  expect(changed.length).toBeGreaterThan(100);
  for (const { record, one, own } of changed) expect(shownAt(record, own), own.u).toEqual(shownAt(record, one));
  const quotas = all.filter(({ own }) => own.u.includes("/flygtninge-pr-kommune/?"));
  expect(quotas.every(({ own }) => /aar=/.test(own.u))).toBe(true);
});

test("a measure of municipalities is seen for those of a region, and nothing is said to be missing", () => {
  const record = needed(
    datasets.find(({ u }) => u.includes("/flygtninge-pr-kommune/")),
    "the dataset of quotas",
  );
  const number = places.findIndex(({ n }) => n === "Sjælland");
  const found = (asked: string) =>
    atPlace(record, [{ number, terms: [], sure: true }], lookedFor(asked), places)?.record;
  expect(found("kvote")).toMatchObject({ u: `${record.u}?f.region=Sj%C3%A6lland`, d: record.d });
  expect(found("indbyggertal")).toMatchObject({ u: `${record.u}?maal=indbyggere&f.region=Sj%C3%A6lland`, d: record.d });
});
