import { expect, test } from "vitest";
import { changeCounts } from "../../../scripts/data/change-counts.ts";
import { readReleases } from "../../../scripts/data/read-releases.ts";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { lastTables, logFiles, readLog } from "../../../scripts/publish/log.ts";
import { tableChanges } from "../../../scripts/publish/table-changes.ts";
import { textTable } from "../../../scripts/publish/text-table.ts";
import { releaseChanges } from "../../../scripts/publish/release-changes.ts";
import { releaseDay, today } from "../../../scripts/publish/today.ts";
import { published } from "../../../src/catalogue.ts";
import { datasets, files } from "../data/the-data.ts";

const before = await lastTables(process.cwd());
const log = await readLog(process.cwd());

/** The published tables with one number corrected. */
const corrected = published.map((table) =>
  table.id === "pladser-pr-kommune"
    ? { ...table, rows: table.rows.map((row, at) => (at === 0 ? { ...row, pladser: 9999 } : row)) }
    : table,
);
/** The tables as if they had just been published. */
const asNow = new Map(published.map((table) => [table.id, textTable(table)]));
/** The next release, of the corrected tables. */
function nextRelease(dato: string) {
  const { changes, line } = releaseChanges(asNow, corrected);
  const release = { udgivelse: (log.at(-1)?.udgivelse ?? 0) + 1, dato, ...line, hvorfor: "Kilden er rettet." };
  return { changes, release, written: logFiles(log, release, changes, asNow, corrected) };
}

test("the log of the project can be read, and so can the tables that are kept with it", () => {
  expect(log.length).toBeGreaterThan(0);
  expect(before.size).toBeGreaterThan(0);
  for (const [id, { columns, rows }] of before) expect([columns.length, rows.length].includes(0), id).toBe(false);
});

test("a corrected number is told in the next line of the log, with the tables and the largest revision", () => {
  const { release } = nextRelease("2030-01-02");
  expect(release).toMatchObject({ tabeller: 1, nye: 0, rettede: 1, fjernede: 0 });
  expect(release.stoerste).toMatch(/^»Pladser [^»]*«, \d{4}, .+: [\d.]+\spladser er rettet til 9\.999\spladser$/);
});

test("the data step reads the log that was written, and publishes it with what changed", () => {
  const { written, changes } = nextRelease("2030-01-02");
  const all = new Map([...files, ...[...written].map(([path, text]) => [path, Buffer.from(text)] as const)]);
  const { output, problems } = runPipeline(all, datasets);
  expect(problems).toEqual([]);
  expect(output.get("udgivelser.json")).toMatchObject([...log, { hvorfor: "Kilden er rettet.", aendringer: changes }]);
});

test("a log that was changed by hand is refused: other counts than its changes, and a date before the last", () => {
  const { written, release } = nextRelease("2030-01-02");
  const all = new Map([...files, ...[...written].map(([path, text]) => [path, Buffer.from(text)] as const)]);
  expect(readReleases(all, [...log, { ...release, rettede: 7 }]).problems).toMatchObject([
    { file: "data/udgivelser.csv", column: "rettede", value: "7" },
  ]);
  expect(readReleases(all, [...log, { ...release, dato: "2001-01-01" }]).problems).toMatchObject([
    { file: "data/udgivelser.csv", expected: "et højere nummer end rækken før og ingen tidligere dato" },
  ]);
});

test("the log can be read whatever stood in the cells that are gone", () => {
  const changes = published.flatMap(({ id, key, columns, rows }) => {
    const table = textTable({ columns, rows });
    return tableChanges(id, key, table, { ...table, rows: [] });
  });
  const release = { udgivelse: 2, dato: "2030-01-02", ...changeCounts(changes), stoerste: null, hvorfor: null };
  const written = logFiles(log, release, changes, asNow, []);
  const all = new Map([...written].map(([path, text]) => [path, Buffer.from(text)] as const));
  const [first] = log;
  if (!first) throw new Error("the log is empty");
  const read = readReleases(all, [first, release]);
  expect(read.problems).toEqual([]);
  expect(read.releases[1]?.aendringer).toEqual(changes);
});

test("a table that is no longer published is told once", () => {
  const [gone, ...left] = published;
  if (!gone) throw new Error("nothing is published");
  const { changes, line } = releaseChanges(asNow, left);
  expect([line.tabeller, line.fjernede]).toEqual([1, gone.rows.length]);
  const release = { udgivelse: 2, dato: "2030-01-02", ...line, hvorfor: null };
  expect(logFiles(log, release, changes, asNow, left).get(`data/udgivelser/tabeller/${gone.id}.csv`)).toBe("");
});

test("a release has the day of the clock or the one that is given, and none before the last", () => {
  expect(releaseDay("2030-01-02", "2030-01-02")).toEqual({ day: "2030-01-02" });
  expect(releaseDay(undefined, "2001-01-01")).toEqual({ day: today() });
  expect(releaseDay(undefined, "2999-01-01")).toMatchObject({
    trouble: expect.stringMatching(
      /Uret i computeren siger .* men den seneste udgivelse er fra 1\. januar 2999\..*Stil uret/s,
    ),
  });
  for (const wrong of ["i går", "2030-02-31", "2030-1-2"]) {
    expect(releaseDay(wrong, undefined)).toMatchObject({ trouble: expect.stringContaining("er ikke en dato") });
  }
});
