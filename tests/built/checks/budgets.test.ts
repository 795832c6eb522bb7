import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discoverPages } from "../site-page.ts";
import { budgetFaults, firstView } from "../../../scripts/examine/budgets.ts";
import { weigh } from "../../../scripts/examine/weigh.ts";

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
  const faults = discoverPages(folder).flatMap((page) => budgetFaults(page.path, weigh(page, folder)));
  return faults.map((fault) => fault.replace(/\d{4,} bytes/, "n bytes"));
}

test("a page of 24 kB is too heavy, each kind of page by its own limit", async () => {
  const html = `<p>${noise(31_500)}</p>`;
  const faults = await faultsOf({
    "data/pladser/index.html": html,
    "kommuner/thisted/index.html": html,
    "historier/pladser/index.html": html,
  });
  expect(faults).toEqual([
    "/data/pladser/ HTML: n bytes, limit 19000",
    "/historier/pladser/ HTML: n bytes, limit 20000",
    "/kommuner/thisted/ HTML: n bytes, limit 11700",
  ]);
});

test("the first view is everything together: text, style, script and typefaces", async () => {
  const script = `"${noise(1_000)}"`;
  const style = `/* ${noise(1_000)} */@font-face{src:url(/1.woff2)}`;
  await faultsOf({
    "index.html": `<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><p>${noise(4_000)}</p>`,
    "a.css": style,
    "a.js": script,
    "1.woff2": noise(3_000),
  });
  const [page] = discoverPages(folder);
  if (!page) throw new Error("no page");
  const weight = weigh(page, folder);
  const { html, js, css } = weight;
  expect(Math.min(html, js, css)).toBeGreaterThan(500);
  expect(firstView(weight)).toBe(html + js + css + 3_000);
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
  const css = `<style>/* ${noise(5_500)} */</style>`;
  const faults = await faultsOf({ "data/pladser/index.html": `<p>${noise(16_000)}</p>${css}` });
  expect(faults).toEqual([]);
});

test("style sheets count together", async () => {
  const faults = await faultsOf({
    "index.html": `<link rel="stylesheet" href="/a.css"><style>/* ${noise(3_500)} */</style>`,
    "a.css": `/* ${noise(3_600)} */`,
  });
  expect(faults).toEqual(["/ CSS: n bytes, limit 5000"]);
});

test("fonts are counted by weight and by number", async () => {
  const faults = await faultsOf({
    "index.html": `<link rel="stylesheet" href="/a.css">`,
    "a.css": `@font-face{src:url(/1.woff2)}@font-face{src:url("/2.woff2")}@font-face{src:url(3.woff2)}`,
    "1.woff2": noise(9_000),
    "2.woff2": noise(9_000),
    "3.woff2": noise(9_000),
  });
  expect(faults).toEqual(["/ fonts: n bytes, limit 24000", "/ has 3 font files"]);
});
