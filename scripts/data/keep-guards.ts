import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { guardRow, type Guards } from "../../src/model/guards.ts";
import { generated } from "../published-folders.ts";
import { GUARDS, guardsText, raised } from "./guards.ts";
import type { Problem } from "./problem.ts";
import { readTable } from "./read-table.ts";

const published = z.object({ id: z.string(), guards: guardRow.omit({ datasaet: true, grund: true }) });

/**
 * Raises `data/guards.csv` to what guards the figures that are published, once a site of them stands. Gives what is wrong with
 * the file, in which case it is left as it is.
 */
export async function keepGuards(root: string): Promise<Problem[]> {
  const file = join(root, GUARDS);
  const bytes = await readFile(file);
  const { rows, problems } = readTable(
    new Map([[GUARDS, bytes]]),
    { file: GUARDS, schema: guardRow, key: ["datasaet"] },
    undefined,
  );
  if (problems.length > 0) return problems;
  const text = guardsText(raised(guardRow.array().parse(rows), await publishedGuards(generated(root).folder)));
  if (bytes.toString("utf8") === text) return [];
  // The file is never half written.
  await writeFile(`${file}.ny`, text);
  await rename(`${file}.ny`, file);
  return [];
}

async function publishedGuards(folder: string): Promise<Map<string, Guards>> {
  const datasets = join(folder, "datasets");
  const texts = await Promise.all((await readdir(datasets)).map((name) => readFile(join(datasets, name), "utf8")));
  return new Map(texts.map((text) => published.parse(JSON.parse(text))).map(({ id, guards }) => [id, guards]));
}
