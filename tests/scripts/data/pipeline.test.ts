import { expect, test } from "vitest";
import type { Files } from "../../../scripts/data/files.ts";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { report } from "../../../scripts/data/report.ts";
import { settledDatasets as datasets, settledFiles as files } from "./settled-data.ts";
import { datasets as allDatasets, files as allFiles } from "./the-data.ts";

const PLACES = "data/raw/social/pladser-pr-kommune.csv";

function edited(file: string, find: string | RegExp, replace: string, from: Files = files): Files {
  const text = Buffer.from(from.get(file) ?? []).toString("utf8");
  return new Map(from).set(file, Buffer.from(text.replace(find, replace)));
}

function without(file: string, from: Files = files): Files {
  const rest = new Map(from);
  rest.delete(file);
  return rest;
}

test("the project's own data have no problem, and every dataset is published", () => {
  const { output, problems } = runPipeline(allFiles, allDatasets);
  expect(problems).toEqual([]);
  expect([...output.keys()].filter((path) => path.startsWith("datasets/"))).toEqual(
    allDatasets.map(({ id }) => `datasets/${id}.json`),
  );
});

test("every published row, derived columns too, is what its schema says", () => {
  const { output } = runPipeline(allFiles, allDatasets);
  const wrong = allDatasets.filter(({ id, row }) => {
    const value = output.get(`datasets/${id}.json`);
    return !value || !("rows" in value) || !row.array().safeParse(value.rows).success;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the same data give the same output twice", () => {
  const [first, second] = [runPipeline(files, datasets), runPipeline(files, datasets)];
  expect(JSON.stringify([...first.output])).toBe(JSON.stringify([...second.output]));
});

test("nothing at all is published when one cell is wrong", () => {
  const { output, problems } = runPipeline(edited(PLACES, ",183,", ",x,"), datasets);
  expect(output.size).toBe(0);
  expect(problems).toMatchObject([{ value: "x" }]);
});

test("a broken code list is the only thing blamed, however many names depend on it", () => {
  const { problems } = runPipeline(edited("data/kommuner.csv", "kommunekode", "kode nr."), datasets);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["data/kommuner.csv"]));
});

test("errors in a raw table are told although a shared table is missing", () => {
  const { problems } = runPipeline(edited(PLACES, ",183,", ",x,", without("data/anomalies.csv")), datasets);
  expect(problems.map(({ file }) => file)).toEqual(["data/anomalies.csv", PLACES]);
});

test("no data at all is told file by file, not by an exception", () => {
  expect(runPipeline(new Map(), datasets).problems).toHaveLength(12 + datasets.length);
});

test("two datasets cannot both say what makes municipalities alike, since one of them would not be heard", () => {
  const [first, second, ...rest] = datasets.map((dataset) => ({ ...dataset, likeness: undefined }));
  const likeness = (): number[] => [];
  const both = [first, second].flatMap((dataset) => (dataset ? [{ ...dataset, likeness }] : []));
  expect(() => runPipeline(files, [...both, ...rest])).toThrow(/likeness is declared by \S+, \S+; one may/);
});

test("a source whose text is not read in is told of once, and what names it is published", () => {
  const source = `kkr-nordjylland-2026-09,"Bilag, 2026",Nordjylland,2026-09,,009-ny.txt,Ny.`;
  const more = edited("data/sources.csv", /\n$/, `\n${source}\n`);
  const row = "2018,Brønderslev,kommunal,183,kkr-nordjylland-2018-09";
  const raised = edited("data/guards.csv", /^(pladser-pr-kommune,\d+),\d+/m, "$1,1", more);
  const { output, problems, notices } = runPipeline(
    edited(PLACES, row, row.replace("2018-09", "2026-09"), raised),
    datasets,
  );
  expect([output.size > datasets.length, problems]).toEqual([true, []]);
  expect(notices).toEqual([
    "Tallene fra kilden kkr-nordjylland-2026-09 er ikke slået op, for kildens tekst er ikke læst ind. " +
      "Har du teksten, så kør »npm run kildetal«.",
  ]);
  const told = output.get("kilder.json");
  expect(told).toContainEqual(expect.objectContaining({ kilde: "kkr-nordjylland-2026-09", laest_ind: false }));
  expect(told).toContainEqual(expect.objectContaining({ kilde: "kkr-nordjylland-2024-09", laest_ind: true }));
  expect(runPipeline(files, datasets).notices).toEqual([]);
});

test("the numbers of printed totals, contradictions and the lines of coverage are looked up too", () => {
  const wrong = [
    ["data/printed-totals.csv", ",3956,", ",3965,"],
    ["data/anomalies.csv", "Trykt total,44,", "Trykt total,48,"],
    ["data/coverage.csv", ",168-174; 199; ", ",168-174; 99999; "],
  ] as const;
  const { problems } = runPipeline(
    wrong.reduce<Files>((changed, [file, find, replace]) => edited(file, find, replace, changed), files),
    datasets,
  );
  const looked = problems.filter(({ file }) => !file.startsWith("data/raw/"));
  expect(looked.map(({ file, column, value }) => [file, column, value?.slice(0, 14)])).toEqual([
    ["data/printed-totals.csv", "trykt", "3965"],
    ["data/anomalies.csv", "vaerdi_a", "48"],
    ["data/coverage.csv", "linjer", "168-174; 99999"],
  ]);
});

test("where a line of coverage is wrong, the rows that it should cover are not told as well", () => {
  const { problems } = runPipeline(edited("data/coverage.csv", ",168-174; 199; 207-238,", ",99999,"), datasets);
  const lines = problems.filter(({ file, column }) => file === "data/coverage.csv" && column === "linjer");
  expect(lines.map(({ value }) => value)).toEqual(["99999"]);
});

test("what guards each dataset is published with it", () => {
  const { output } = runPipeline(files, datasets);
  const places = output.get("datasets/pladser-pr-kommune.json");
  const [rows, guards] = places && "guards" in places ? [places.rows, places.guards] : [];
  expect(guards).toMatchObject({ raekker: rows?.length, opslag: (rows?.length ?? 0) * 2 });
});

test("a dataset without a row among the guards is refused, with the row to add", () => {
  const { problems, output } = runPipeline(edited("data/guards.csv", /^biokul-timer,.*\n/m, ""), datasets);
  const row = /^biokul-timer,.*$/m.exec(Buffer.from(files.get("data/guards.csv") ?? []).toString("utf8"))?.[0];
  expect(problems).toMatchObject([{ file: "data/guards.csv", action: expect.stringMatching(`nederst: ${row}$`) }]);
  expect(output.size).toBe(0);
});

test("no number of wrong rows is too many to tell of", () => {
  const row = "2018,Brønderslev,kommunal,183,kkr-nordjylland-2018-09,207-208; 170; 199,\n";
  const { problems } = runPipeline(edited(PLACES, /$/, row.repeat(200_000)), datasets);
  expect(problems.length).toBeGreaterThanOrEqual(200_000);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([PLACES]));
  expect(report(problems)).toContain("række 68-200067");
});

test.each([
  ["a row", "data/raw/klima/biokul-roller.csv", /^.*Jammerbugt.*\n/m, "biokul-roller", "raekker"],
  ["a printed total", "data/printed-totals.csv", /^pladser-pr-kommune,.*\n/m, "pladser-pr-kommune", "kontroller"],
  [
    "a contradiction",
    "data/anomalies.csv",
    /^.*,erhvervshus-samarbejdsparter,.*\n/m,
    "erhvervshus-samarbejdsparter",
    "uoverensstemmelser",
  ],
  // Its lines are also those of another table, so that no row is left without.
  ["what is said of a source's table", "data/coverage.csv", /^.*,dk2020-kl-opgaver,.*\n/m, "dk2020-roller", "daekning"],
])("%s that is deleted is noticed by what guarded the dataset", (_what, file, find, id, column) => {
  const { problems } = runPipeline(edited(file, find, ""), datasets);
  expect(problems).toMatchObject([{ file: "data/guards.csv", column, value: expect.stringMatching(`^${id}: `) }]);
});

test("what is said of a source's table, when it is deleted, is missed by the rows that were read there", () => {
  const { problems } = runPipeline(edited("data/coverage.csv", /^.*,pladser-pr-kommune,,.*\n/m, ""), datasets);
  expect(problems).toMatchObject([
    { file: "data/coverage.csv", expected: expect.stringContaining("ved datasættet pladser-pr-kommune") },
  ]);
});

test("a check that is taken out of a declaration is noticed", () => {
  const loose = datasets.map((dataset) => (dataset.id === "biokul-timer" ? { ...dataset, checks: [] } : dataset));
  expect(runPipeline(files, loose).problems).toMatchObject([{ file: "data/guards.csv", column: "kontroller" }]);
});

test("a file that has lost its last rows is told by their number, and no total of the source is blamed", () => {
  const { problems } = runPipeline(edited(PLACES, /(?:.*\n){30}$/, ""), datasets);
  expect(problems.filter(({ file }) => file === "data/printed-totals.csv")).toEqual([]);
  expect(problems.filter(({ check }) => check?.startsWith("Kildens egne"))).toEqual([]);
  expect(problems).toContainEqual(
    expect.objectContaining({ file: "data/guards.csv", column: "raekker", value: "pladser-pr-kommune: 36, før 66" }),
  );
});

test("a digest that is gone is told once, at its source, although many datasets can no longer look up their numbers", () => {
  const { problems, notices } = runPipeline(without("data/kildetal/003-kkr-nordjylland-2018-09.json"), datasets);
  expect(problems).toMatchObject([
    { file: "data/sources.csv", row: 2, column: "udtraek", value: "003-kkr-nordjylland-2018-09.txt" },
  ]);
  expect(notices).toHaveLength(1);
});

test.each(["001-kkr-nordjylland-2020-06", "000-kkr-nordjylland-2020-06"])(
  "one of two extracts of a source, %s, that is misspelt is told once, with the name that was meant",
  (name) => {
    const wrong = edited("data/sources.csv", `${name}.txt`, `${name.replace("kkr", "krk").slice(1)}.txt`);
    expect(runPipeline(wrong, datasets).problems).toMatchObject([
      {
        file: "data/sources.csv",
        row: 3,
        column: "udtraek",
        action: expect.stringContaining(`Mente du »${name}.txt«?`),
      },
    ]);
  },
);

test("a row that is deleted is told as such also when a digest is gone", () => {
  const less = edited("data/raw/klima/biokul-roller.csv", /^.*Jammerbugt.*\n/m, "");
  const { problems } = runPipeline(without("data/kildetal/003-kkr-nordjylland-2018-09.json", less), datasets);
  expect(problems.map(({ file, column }) => [file, column])).toEqual([
    ["data/sources.csv", "udtraek"],
    ["data/guards.csv", "raekker"],
  ]);
});
