import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enlargedCopy } from "./enlarge.ts";
import { median } from "./median.ts";

const SIZES = [1, 10, 50];
const RUNS = 3;

/** Times the whole build, data step included, at 1, 10 and 50 times the municipality pages, and prints a line for each. */
export async function benchSiteBuild(log: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "kkr-bench-"));
  log("municipality pages   all pages   whole build   pages/s   more per extra page");
  let before: { pages: number; seconds: number } | undefined;
  for (const times of SIZES) {
    const copy = join(folder, String(times));
    await enlargedCopy(copy, times);
    const seconds: number[] = [];
    for (let i = 0; i < (times === 50 ? 1 : RUNS); i += 1) seconds.push(await timeBuild(copy));
    const now = { pages: await countPages(join(copy, "dist")), seconds: median(seconds) };
    const extra = before ? ((now.seconds - before.seconds) / (now.pages - before.pages)) * 1000 : undefined;
    const kommuner = (await readdir(join(copy, "dist/kommuner"))).length - 1;
    log(
      [
        String(kommuner).padEnd(20),
        String(now.pages).padEnd(11),
        `${now.seconds.toFixed(1)} s`.padEnd(13),
        (now.pages / now.seconds).toFixed(1).padEnd(9),
        extra === undefined ? "" : `${extra.toFixed(0)} ms`,
      ].join(" "),
    );
    before = now;
  }
  await rm(folder, { recursive: true });
}

async function timeBuild(folder: string): Promise<number> {
  const start = performance.now();
  await new Promise<void>((done, failed) => {
    const child = spawn("npm", ["run", "build", "--silent"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    child.on("exit", (code) => (code === 0 ? done() : failed(new Error(`the build of ${folder} ended with ${code}`))));
  });
  return (performance.now() - start) / 1000;
}

async function countPages(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => name.endsWith(".html")).length;
}
