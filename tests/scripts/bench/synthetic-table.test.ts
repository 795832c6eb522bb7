import { expect, test } from "vitest";
import { codeLists } from "../../../scripts/data/code-lists.ts";
import { checkKeys } from "../../../scripts/data/keys.ts";
import { readRows } from "../../../scripts/data/rows.ts";
import { syntheticCsv, syntheticDataset } from "../../../scripts/bench/synthetic-table.ts";
import { sourceRow } from "../../../src/model/source.ts";
import { readFile } from "node:fs/promises";
import { kommuner } from "../data/kommuner.ts";

test("the rows that the benchmark times are rows that the data step takes", async () => {
  const sources = sourceRow.array().parse(readRows("sources", await readFile("data/sources.csv"), sourceRow).rows);
  const lists = codeLists(kommuner, [], sources);
  const csv = syntheticCsv(
    100,
    kommuner.map(({ kommune }) => kommune),
    "kkr-nordjylland-2018-09",
  );
  const { rows, problems } = readRows("maaling.csv", Buffer.from(csv), syntheticDataset.row, lists);
  expect([...problems, ...checkKeys("maaling.csv", rows, syntheticDataset.key)]).toEqual([]);
  expect(rows).toHaveLength(100);
});
