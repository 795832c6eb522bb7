import { expect, test } from "vitest";
import { nameWithinProblems } from "../../../scripts/data/name-within-problems.ts";
import { readDigests } from "../../../scripts/data/read-digests.ts";
import { readTable } from "../../../scripts/data/read-table.ts";
import type { Row } from "../../../scripts/data/rows.ts";
import { readShared } from "../../../scripts/data/shared-tables.ts";
import { citedInTable } from "../../../scripts/provenance/citations.ts";
import { kommuneNames } from "../../../scripts/provenance/kommune-names.ts";
import { lookUpIn } from "../../../scripts/provenance/look-up.ts";
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
