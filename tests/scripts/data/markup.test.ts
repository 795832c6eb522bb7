import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { projectCopy, remove } from "./project-copy.ts";
import { runData } from "./run-data.ts";

const MARKUP = `<script>alert("&amp;")</script><img src=x onerror='alert(1)'>`;
const RAW = "data/raw/erhverv/erhvervshus-sjaelland-tilfredshed.csv";
const TEXT = "Tilfreds eller meget tilfreds samlet";
const table = z.object({ rows: z.array(z.object({ indikator: z.string() })) });

let folder = "";
beforeAll(async () => {
  folder = await projectCopy();
});
afterAll(() => remove(folder));

test("markup in a cell is published as the text it is, letter by letter", { timeout: 60_000 }, async () => {
  const file = join(folder, RAW);
  await writeFile(file, (await readFile(file, "utf8")).replace(TEXT, `"${MARKUP.replaceAll('"', '""')}"`));
  const { exitCode, stderr } = await runData(folder);
  expect([exitCode, stderr]).toEqual([0, ""]);
  const json = await readFile(join(folder, "data/generated/datasets/erhvervshus-sjaelland-tilfredshed.json"), "utf8");
  expect(table.parse(JSON.parse(json)).rows.filter(({ indikator }) => indikator === MARKUP)).toHaveLength(1);
});
