import { describe, expect, test } from "vitest";
import { discoverDatasets } from "../../scripts/data/discover.ts";
import { defineDataset } from "../../src/model/dataset.ts";
import { columns } from "../../src/model/shape.ts";

const datasets = await discoverDatasets(process.cwd());

test("declaring a dataset gives it back as it is", () => {
  expect(datasets.map((dataset) => defineDataset(dataset) === dataset)).not.toContain(false);
});

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))("%s", (id, dataset) => {
  const all = columns(dataset.row);
  test("has a raw table with its own name", () => {
    expect(dataset.raw).toBe(`${dataset.theme}/${id}.csv`);
  });
  test("has a description for every column", () => {
    expect(all.filter(({ title, description }) => title === "" || !/[.!?]$/.test(description))).toEqual([]);
  });
  test("ends its rows with their provenance", () => {
    expect(all.slice(-3).map(({ name }) => name)).toEqual(["kilde", "linjer", "side"]);
  });
  test("names its key by columns of the raw table", () => {
    const raw = all.filter(({ derived }) => !derived).map(({ name }) => name);
    expect(dataset.key.filter((name) => !raw.includes(name))).toEqual([]);
  });
  test("computes every derived column and no other", () => {
    const derived = all.filter((column) => column.derived).map(({ name }) => name);
    expect(Object.keys(dataset.derive ?? {}).sort()).toEqual(derived.sort());
  });
  test("labels only codes it has", () => {
    const wrong = all.flatMap(({ labels = {}, choices = [] }) =>
      Object.keys(labels).filter((code) => !choices.includes(code)),
    );
    expect(wrong).toEqual([]);
  });
  test("says how many decimals its decimal numbers may have", () => {
    expect(all.filter(({ type, decimals }) => type === "decimal" && decimals === undefined)).toEqual([]);
  });
});
