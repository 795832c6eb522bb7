import { describe, expect, test } from "vitest";
import { runPipeline } from "../../scripts/data/pipeline.ts";
import * as col from "../../src/model/columns.ts";
import { defineDataset } from "../../src/model/dataset.ts";
import { columns } from "../../src/model/shape.ts";
import { datasets, files } from "../scripts/data/the-data.ts";

const { output } = runPipeline(files, datasets);

test("a dataset's id, theme and raw table follow from its path, and its rows end with their provenance", () => {
  const { id, theme, raw, row } = defineDataset("klima/skove", {
    subject: "klimamaal",
    title: "Skove",
    description: "Skove.",
    columns: { aar: col.year("Året."), skove: col.count("Skove", "Antallet.", "skove") },
    key: ["aar"],
    missing: [],
    caveats: [],
  });
  expect({ id, theme, raw }).toEqual({ id: "skove", theme: "klima", raw: "klima/skove.csv" });
  expect(Object.keys(row.shape)).toEqual(["aar", "skove", "kilde", "linjer", "side"]);
});

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))("%s", (_, dataset) => {
  const all = columns(dataset.row);
  test("has a description for every column", () => {
    expect(all.filter(({ title, description }) => title === "" || !/[.!?]$/.test(description))).toEqual([]);
  });
  test("names its key by columns of the raw table", () => {
    const raw = all.filter(({ derived }) => !derived).map(({ name }) => name);
    expect(dataset.key.filter((name) => !raw.includes(name))).toEqual([]);
  });
  test("says how many decimals its decimal numbers may have", () => {
    expect(all.filter(({ type, decimals }) => type === "decimal" && decimals === undefined)).toEqual([]);
  });
  test("takes units from columns that it has", () => {
    const names = all.map(({ name }) => name);
    expect(all.filter(({ unitFrom }) => unitFrom !== undefined && !names.includes(unitFrom))).toEqual([]);
  });
  test("names wholes and their parts by codes that its columns have, or by words that stand in its rows", () => {
    const published = output.get(`datasets/${dataset.id}.json`);
    const rows = published && "rows" in published ? published.rows : [];
    const unknown = all.flatMap(({ name, choices, sums = {} }) => {
      const codes = choices ?? rows.map((row) => row[name]);
      const named = Object.entries(sums).flatMap(([whole, parts]) => [whole, ...(Array.isArray(parts) ? parts : [])]);
      return named.filter((code) => !codes.includes(code));
    });
    expect(unknown).toEqual([]);
  });
});
