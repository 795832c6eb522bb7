import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { report } from "../../../scripts/data/report.ts";
import { overlay } from "./overlay.ts";
import { settledDatasets as datasets, settledFiles } from "./settled-data.ts";

const FIXTURES = "tests/fixtures/must-fail";
const names = readdirSync(FIXTURES);

test("the project's own data are good before they are broken", () => {
  expect(runPipeline(settledFiles, datasets).problems).toEqual([]);
});

describe("a wrong table is told of in Danish and nothing is published", () => {
  test.for(names.map((name) => ({ name: name.replaceAll("-", " "), fixture: join(FIXTURES, name) })))(
    "$name",
    async ({ fixture }) => {
      const { output, problems } = runPipeline(overlay(settledFiles, fixture), datasets);
      expect(output.size).toBe(0);
      await expect(`${report(problems)}\n`).toMatchFileSnapshot(join(process.cwd(), fixture, "expected.txt"));
    },
  );
});

test("every fixture says beforehand what the report must be", () => {
  expect(names.filter((name) => !existsSync(join(FIXTURES, name, "expected.txt")))).toEqual([]);
});
