import { expect, test } from "vitest";
import { nameWithinProblems } from "../../../scripts/data/name-within-problems.ts";
import { readDigests } from "../../../scripts/data/read-digests.ts";
import { readTable } from "../../../scripts/data/read-table.ts";
import type { Row } from "../../../scripts/data/rows.ts";
import { readShared } from "../../../scripts/data/shared-tables.ts";
import { citedInTable, type Citation } from "../../../scripts/provenance/citations.ts";
import { evidenceIn } from "../../../scripts/provenance/evidence.ts";
import { kommuneNames } from "../../../scripts/provenance/kommune-names.ts";
import { lookUpIn, type LookUp } from "../../../scripts/provenance/look-up.ts";
import { needed } from "../../../src/lib/needed.ts";
import { datasets, files } from "./the-data.ts";

const { shared } = readShared(files, datasets);
const lists = needed(shared.lists, "the code lists");
const lookUp = lookUpIn(shared.sources, readDigests(files).digests);
const named = kommuneNames(shared.kommuner);

const tables = datasets.map((dataset) => {
  const form = { file: `data/raw/${dataset.raw}`, schema: dataset.row, key: dataset.key };
  const wrong = (rows: readonly Row[]) => nameWithinProblems(citedInTable(dataset, rows), lookUp, lists, named);
  return { id: dataset.id, rows: readTable(files, form, lists).rows, wrong };
});

test("no true row is refused for a name within a text", () => {
  expect(tables.flatMap(({ rows, wrong }) => wrong(rows))).toEqual([]);
});

test("a municipality moved to a cluster that its lines do not name is told with the names that they have", () => {
  const { rows, wrong } = needed(
    tables.find(({ id }) => id === "klyngemidler-sjaelland"),
    "the dataset of the test",
  );
  const moved = rows.map((row) => (row["kommune"] === "Slagelse" ? { ...row, klynge: "Klyngen Holbæk" } : row));
  expect(wrong(moved)).toMatchObject([
    {
      ...{ file: "data/raw/sundhed/klyngemidler-sjaelland.csv", column: "klynge", value: "Klyngen Holbæk" },
      expected: expect.stringMatching(/; af kommuner nævner de kun Næstved og Slagelse$/),
    },
  ]);
});

test("a text that no line bears says nothing, for it is a name of ours", () => {
  const { rows, wrong } = needed(
    tables.find(({ id }) => id === "klyngemidler-sjaelland"),
    "the dataset of the test",
  );
  expect(wrong(rows.map((row) => ({ ...row, klynge: "Klyngen Skagen og Rebild" })))).toEqual([]);
});

test("a text that half of its rows have beside other municipalities says nothing, and one that most have beside its own does", () => {
  const code = (name: string): number => needed(lists.kommuner.get(name), name).kommunekode;
  const judge = (...beside: string[]) => {
    const citations = beside.map((name, at): Citation => ({
      ...{ file: "a.csv", row: at + 2, column: "linjer", kilde: "k", linjer: name, numbers: [] },
      texts: [{ column: "klynge", text: "Klyngen Holbæk" }],
    }));
    const found: LookUp = (_, name) => ({
      ...{ ...evidenceIn(""), lines: [], dates: new Set<string>(), months: new Set<number>() },
      kommuner: new Set([code(name)]),
    });
    return nameWithinProblems(citations, found, lists, named).map(({ row }) => row);
  };
  expect(judge("Holbæk", "Slagelse")).toEqual([]);
  expect(judge("Holbæk", "Slagelse", "Holbæk")).toEqual([3]);
});
