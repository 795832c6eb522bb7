import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../setup/find-browser.mjs";
import { serve } from "../serve/serve.ts";
import { copyWithLongDataset, LONG } from "./long-dataset.ts";
import { median } from "./median.ts";

const run = promisify(execFile);
const SIZES = [10_000, 100_000];
const RUNS = 3;

/** Milliseconds from an act until the page shows what came of it. */
async function timed(act: () => Promise<unknown>, done: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  await done();
  return performance.now() - start;
}

/** What a reader waits for in the table at an address, step by step, in milliseconds. */
async function visit(browser: Browser, url: string): Promise<Record<string, number>> {
  const page = await browser.newPage();
  const first = page.locator(".data-table tbody tr").first();
  const changed = async (act: () => Promise<unknown>): Promise<number> => {
    const before = await first.getAttribute("id");
    return timed(act, () =>
      page.waitForFunction((id) => document.querySelector(".data-table tbody tr")?.id !== id, before),
    );
  };
  const opens = await timed(
    () => page.goto(url, { waitUntil: "commit" }),
    () => first.waitFor(),
  );
  const next = page.getByRole("button", { name: "Næste" });
  const nextPage = await changed(() => next.click());
  const pageAfter = await changed(() => next.click());
  const head = page.locator("thead button").nth(4);
  const firstSort = await changed(() => head.click());
  const sort = await changed(() => head.click());
  const field = page.getByLabel("Søg i tabellen");
  const search = await changed(() => field.fill("tilbud aa læsø"));
  await field.fill("");
  await page.getByRole("button", { name: "Filtrér" }).click();
  const box = page.getByLabel("Thisted", { exact: true });
  await box.waitFor();
  const filter = await changed(() => box.click());
  await page.close();
  return { opens, nextPage, pageAfter, firstSort, sort, search, filter };
}

/** Measures tables of many rows in a browser, in copies of the project that have one, and prints a line for each step. */
export async function benchLongTable(log: (line: string) => void): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) {
    log("Long tables: not measured, since there is no Chrome or Chromium here.");
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "kkr-bench-"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  for (const rows of SIZES) {
    const copy = join(folder, String(rows));
    await copyWithLongDataset(copy, rows);
    await run("npm", ["run", "build", "--silent"], { cwd: copy, maxBuffer: 2 ** 26 });
    const [html, { size }] = await Promise.all([
      readFile(join(copy, `dist/data/${LONG}/index.html`)),
      stat(join(copy, `dist/data/${LONG}/raekker.parquet`)),
    ]);
    log(
      `A table of ${rows} rows: ${Math.round(html.length / 1000)} kB of HTML, ${Math.round(size / 1000)} kB of Parquet`,
    );
    const { url, close } = await serve(join(copy, "dist"), { quality: 5 });
    const visits: Record<string, number>[] = [];
    for (let at = 0; at < RUNS; at += 1) visits.push(await visit(browser, `${url}/data/${LONG}/`));
    for (const step of Object.keys(visits[0] ?? {})) {
      log(`  ${step.padEnd(10)} ${median(visits.map((one) => one[step] ?? 0)).toFixed(0)} ms`);
    }
    await close();
  }
  await browser.close();
  await rm(folder, { recursive: true });
}
