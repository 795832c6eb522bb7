import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { quantile } from "d3";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../setup/find-browser.mjs";
import { serve } from "../serve/serve.ts";
import { copyWithLongDataset, LONG } from "./long-dataset.ts";
import { watchChanges } from "./watch-changes.ts";

const run = promisify(execFile);
const ROWS = 10_000;
/** A picture over all rows: they are added over the names. */
const VIEW = `{ measure: "pladser", x: "kommune", series: "ejerform" }`;
/** How many choices are made in each control, one after another. */
const CHOICES = 12;

const count = (page: Page): Promise<number> => page.evaluate(() => window.changes.length);

/** Makes choices in one control, from the first view on; each is awaited until it is on the screen. */
async function chooseIn(page: Page, name: string): Promise<void> {
  const back = page.locator(".controls button", { hasText: "Nulstil" });
  if (await back.isVisible()) {
    await back.click();
    await back.waitFor({ state: "detached" });
  }
  const control = page.locator(`.controls details[data-control="${name}"]`);
  await control.locator("> summary").click();
  await control.locator("fieldset").first().waitFor();
  for (let made = 0; made < CHOICES; made += 1) {
    const free = control.locator("input:is([type=radio], [type=checkbox]):enabled:not(:checked)");
    const all = await free.count();
    if (all === 0) return;
    const before = await count(page);
    await free.nth(made % all).click();
    await page.waitForFunction((known) => window.changes.length > known, before);
  }
}

/** Milliseconds that each choice on a dataset's page takes to the screen. */
async function choicesOn(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(watchChanges);
  await page.goto(url);
  const names = await page
    .locator(".controls details")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-control") ?? ""));
  for (const name of names) await chooseIn(page, name);
  const changes = await page.evaluate(() => window.changes);
  await page.close();
  return changes;
}

const told = (values: readonly number[], share: number): string => `${(quantile(values, share) ?? 0).toFixed(0)} ms`;

/** Measures how long a change of a figure takes to the screen: on pages of the site in `folder`, and on one of ten thousand rows. */
export async function benchExplorer(log: (line: string) => void, folder: string): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) {
    log("Explorer: not measured, since there is no Chrome or Chromium here.");
    return;
  }
  const copies = await mkdtemp(join(tmpdir(), "kkr-bench-"));
  const copy = join(copies, "long");
  await copyWithLongDataset(copy, ROWS, VIEW);
  await run("npm", ["run", "build", "--silent"], { cwd: copy, maxBuffer: 2 ** 26 });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  log("Explorer: from a choice until it is on the screen         choices   median   95 %    longest");
  for (const [served, path] of [
    [folder, "/data/pladser-pr-kommune/"],
    [folder, "/data/flygtninge-pr-kommune/"],
    [folder, "/data/tilsynstakster/"],
    [join(copy, "dist"), `/data/${LONG}/`],
  ] as const) {
    const { url, close } = await serve(served, { quality: 5 });
    const changes = await choicesOn(browser, url + path);
    log(
      [
        (path.includes(LONG) ? `${ROWS} rows` : path).padEnd(57),
        String(changes.length).padEnd(9),
        told(changes, 0.5).padEnd(8),
        told(changes, 0.95).padEnd(7),
        told(changes, 1),
      ].join(" "),
    );
    await close();
  }
  await browser.close();
  await rm(copies, { recursive: true });
}
