import { expect, test } from "vitest";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { summary } from "../../../scripts/data/summary.ts";
import { datasets, files } from "./the-data.ts";

test("a summary counts tables and their rows, and leaves the lists out", () => {
  const { output } = runPipeline(files, datasets);
  const rows = [...output].flatMap(([path, value]) =>
    path.startsWith("datasets/") && "rows" in value ? value.rows : [],
  );
  expect(summary(output).replace(".", "")).toBe(`${datasets.length} tabeller med ${rows.length} rækker`);
});
