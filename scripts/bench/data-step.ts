import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { kommuneRow } from "../../src/model/kommune.ts";
import { readRows } from "../data/rows.ts";
import { median } from "./median.ts";
import { syntheticCsv } from "./synthetic-table.ts";

const run = promisify(execFile);
const measurement = z.object({ milliseconds: z.number(), kilobytes: z.number() });
const SIZES = [10_000, 100_000, 1_000_000];
const RUNS = 3;

/** Times the data step on synthetic tables against bare csv-parse on the same file, and prints a line for each size. */
export async function benchDataStep(log: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "kkr-bench-"));
  const { rows } = readRows("kommuner", await readFile("data/kommuner.csv"), kommuneRow);
  const names = kommuneRow
    .array()
    .parse(rows)
    .map((kommune) => kommune.kommune);
  log("rows        data step   rows/s      bare csv-parse   ratio   peak memory (data step / bare)");
  for (const size of SIZES) {
    const file = join(folder, `${size}.csv`);
    await writeFile(file, syntheticCsv(size, names, "kkr-nordjylland-2018-09"));
    const [whole, bare] = [await measure("whole", file), await measure("bare", file)];
    const cells = [
      String(size).padEnd(11),
      `${whole.milliseconds.toFixed(0)} ms`.padEnd(11),
      Math.round(size / (whole.milliseconds / 1000))
        .toString()
        .padEnd(11),
      `${bare.milliseconds.toFixed(0)} ms`.padEnd(16),
      (whole.milliseconds / bare.milliseconds).toFixed(2).padEnd(7),
      `${Math.round(whole.kilobytes / 1024)} MB / ${Math.round(bare.kilobytes / 1024)} MB`,
    ];
    log(cells.join(" "));
  }
  await rm(folder, { recursive: true });
}

async function measure(way: string, file: string): Promise<z.infer<typeof measurement>> {
  const runs: z.infer<typeof measurement>[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const { stdout } = await run(process.execPath, ["scripts/bench/measure-table.ts", way, file]);
    runs.push(measurement.parse(JSON.parse(stdout)));
  }
  return {
    milliseconds: median(runs.map((one) => one.milliseconds)),
    kilobytes: median(runs.map((one) => one.kilobytes)),
  };
}
