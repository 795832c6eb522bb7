import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discoverPages } from "../site-page.ts";
import { budgetFaults } from "./budgets.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "budget-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Text that brotli cannot make much smaller: three quarters of its length at best. */
function noise(length: number): string {
  let text = "";
  while (text.length < length) text += createHash("sha512").update(text).digest("base64");
  return text.slice(0, length);
}

async function faultsOf(files: Record<string, string>): Promise<string[]> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const faults = discoverPages(folder).flatMap((page) => budgetFaults(page, folder));
  return faults.map((fault) => fault.replace(/\d{4,} bytes/, "n bytes"));
}

test("a page of 24 kB is too heavy for a dataset and a municipality, but not for a story", async () => {
  const html = `<p>${noise(31_500)}</p>`;
  const faults = await faultsOf({
    "data/pladser/index.html": html,
    "kommuner/thisted/index.html": html,
    "historier/pladser/index.html": html,
  });
  expect(faults).toEqual([
    "/data/pladser/ HTML: n bytes, limit 22000",
    "/kommuner/thisted/ HTML: n bytes, limit 14000",
  ]);
});

test("a dataset with a map of the whole country may weigh as much more as the map does, and no more", async () => {
  const map = Array.from({ length: 98 }, (_, code) => `<path d="M0 0L1 1Z" fill="x" data-k="${code}"/>`).join("");
  const page = (bytes: number): string => `<svg>${map}</svg><p>${noise(bytes)}</p>`;
  expect(await faultsOf({ "data/kvoter/index.html": page(31_500) })).toEqual([]);
  expect(await faultsOf({ "data/kvoter/index.html": page(52_000) })).toEqual([
    "/data/kvoter/ HTML: n bytes, limit 36000",
  ]);
});

test("a story of more than 40 kB is too heavy", async () => {
  const faults = await faultsOf({ "historier/pladser/index.html": `<p>${noise(56_000)}</p>` });
  expect(faults).toEqual(["/historier/pladser/ HTML: n bytes, limit 40000"]);
});

test("imported scripts count with the script that imports them", async () => {
  const faults = await faultsOf({
    "index.html": `<script type="module" src="/a.js"></script>`,
    "a.js": `import{b}from"./b.js";b("${noise(3_500)}")`,
    "b.js": `export const b=(x)=>x+"${noise(3_600)}"`,
  });
  expect(faults).toEqual(["/ JS: n bytes, limit 5000"]);
});

test("a style in the page counts as style alone", async () => {
  const css = `<style>/* ${noise(7_500)} */</style>`;
  const faults = await faultsOf({ "data/pladser/index.html": `<p>${noise(16_000)}</p>${css}` });
  expect(faults).toEqual([]);
});

test("style sheets count together", async () => {
  const faults = await faultsOf({
    "index.html": `<link rel="stylesheet" href="/a.css"><style>/* ${noise(7_500)} */</style>`,
    "a.css": `/* ${noise(7_600)} */`,
  });
  expect(faults).toEqual(["/ CSS: n bytes, limit 10000"]);
});

test("fonts are counted by weight and by number", async () => {
  const faults = await faultsOf({
    "index.html": `<link rel="stylesheet" href="/a.css">`,
    "a.css": `@font-face{src:url(/1.woff2)}@font-face{src:url("/2.woff2")}@font-face{src:url(3.woff2)}`,
    "1.woff2": noise(30_000),
    "2.woff2": noise(30_000),
    "3.woff2": noise(30_000),
  });
  expect(faults).toEqual(["/ fonts: n bytes, limit 70000", "/ has 3 font files"]);
});
