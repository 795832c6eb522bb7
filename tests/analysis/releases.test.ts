import { expect, test } from "vitest";
import { changesOf } from "../../src/analysis/last-change.ts";
import { releaseSentence } from "../../src/analysis/release-sentence.ts";
import { releaseTables } from "../../src/analysis/release-tables.ts";
import { published, releases } from "../../src/catalogue.ts";
import type { Change, Release } from "../../src/model/release.ts";
import { rowKey } from "../../src/model/row-key.ts";

const places = published.find(({ id }) => id === "pladser-pr-kommune");
const [row] = places?.rows ?? [];
if (!places || !row) throw new Error("pladser-pr-kommune is not published");
const raekke = rowKey(places.key, row);
const change = (of: Partial<Change>): Change => ({
  ...{ tabel: places.id, aendring: "rettet", raekke, kolonne: "pladser", foer: "1306", nu: null },
  ...of,
});
const release = (aendringer: Change[]): Release => ({
  ...{ udgivelse: 2, dato: "2030-01-02", tabeller: 1, nye: 0, rettede: 1, fjernede: 0, stoerste: null, hvorfor: null },
  aendringer,
});

test("a corrected cell is shown as readers know it: its row by name, its column by title, numbers in Danish", () => {
  const [table] = releaseTables(release([change({ nu: "1316" }), change({ kolonne: "linjer", nu: "7" })]), published);
  expect(table).toMatchObject({ title: places.title, told: "1\u00a0rettet række" });
  expect(table?.corrected).toEqual([
    { row: expect.stringContaining("Brønderslev"), column: "Pladser", before: "1.306", after: "1.316" },
  ]);
});

test("a value that came or went is told as one that is not known, and a table that is gone by its id", () => {
  const gone = change({ tabel: "ikke-laengere", aendring: "fjernet" });
  const tables = releaseTables(release([change({}), gone]), published);
  expect(tables[0]?.corrected[0]).toMatchObject({ before: "1.306", after: "ikke oplyst" });
  expect(tables[1]).toMatchObject({ title: "ikke-laengere", told: "1\u00a0række taget ud", corrected: [] });
  expect(tables[1]?.dataset).toBe(undefined);
});

test.each([
  [{ nye: 5, rettede: 3, fjernede: 1, tabeller: 2 }, "5 rækker er kommet til, 3 rettet og 1 taget ud i 2 datasæt."],
  [{ rettede: 1 }, "1 række er rettet i 1 datasæt."],
  [{ rettede: 0 }, "Ingen tal er ændret, kun henvisninger til kildernes linjer i 1 datasæt."],
  [{ rettede: 0, tabeller: 0 }, "Ingen tal er ændret. Det er andet på webstedet, der er nyt."],
])("what a release came to is one sentence: %o", (counts, sentence) => {
  expect(releaseSentence({ ...release([]), ...counts }, false).replaceAll("\u00a0", " ")).toBe(sentence);
});

test("a dataset leads to the releases that changed it, the newest first", () => {
  const [one, other] = [release([change({})]), { ...release([change({})]), udgivelse: 3 }];
  const all = [release([]), one, other];
  expect(changesOf(places.id, all)).toEqual([other, one]);
  expect(changesOf("uroert", all)).toEqual([]);
  expect(releases.length).toBeGreaterThan(0);
});
