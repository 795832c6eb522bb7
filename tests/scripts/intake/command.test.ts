import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileHashes } from "../data/file-hashes.ts";
import { projectCopy, remove } from "../data/project-copy.ts";
import { runData } from "../data/run-data.ts";

const WORKBOOK = resolve("tests/fixtures/workbooks/pladser-2026.xlsx");
const PLACES = "data/raw/social/pladser-pr-kommune.csv";
let folder = "";

beforeAll(async () => {
  folder = await projectCopy();
});
afterAll(() => remove(folder));

/** Runs `npm run opdater` on a copy of the project's tables. */
function update(...words: string[]): Promise<{ exitCode: unknown; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const all = [resolve("scripts/opdater.ts"), "--mappe", folder, ...words];
    // Vitest leaves a mode of its own in the environment, and Astro would build for that.
    const env = { ...process.env, NODE_ENV: "production", VITEST: undefined, PROD: undefined, DEV: undefined };
    execFile(process.execPath, all, { env }, (error, stdout, stderr) =>
      done({ exitCode: error ? error.code : 0, stdout, stderr }),
    );
  });
}

test("what no longer holds is told in a report before anything is written", async () => {
  const before = await fileHashes(join(folder, "data"));
  const file = join(folder, "rapport.html");
  const { exitCode, stdout, stderr } = await update(WORKBOOK, "--kilde", "kkr-nordjylland-2026-09", "--rapport", file);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/33\snye rækker kommer til i »Pladser på det sociale område i Nordjylland«\./);
  expect(stderr).toContain("Siden kan ikke bygges med de nye tal. Intet er ændret.");
  const report = await readFile(file, "utf8");
  expect(report).toContain("<h2>Det passer ikke længere</h2>");
  expect(report).toContain("Historien »pladser« siger noget, som tallene ikke længere bærer");
  expect(report).not.toContain("<script");
  expect(await fileHashes(join(folder, "data"))).toEqual(before);
});

test("what no longer holds can be held back with a reason, and the rest is published", async () => {
  const file = join(folder, "rapport.html");
  const held = ["--hold-tilbage", "alt", "--hvorfor", "Tallene for 2026 er nye."];
  const { exitCode, stdout } = await update(WORKBOOK, "--kilde", "kkr-nordjylland-2026-09", "--rapport", file, ...held);
  expect([exitCode, stdout.includes("Kør kommandoen igen med --ja")]).toEqual([0, true]);
  expect(await readFile(file, "utf8")).toMatch(
    /Det bliver taget ud af siden[^]*historier\/pladser[^]*Tallene for 2026 er nye\./,
  );
  const story = await readFile(resolve(".tmp/proeve/dist/historier/pladser/index.html"), "utf8");
  expect(story).toContain("Tallene for 2026 er nye.");
});

test("a workbook is shown as it was understood, and nothing is written before its source is told and somebody says yes", async () => {
  const before = await fileHashes(join(folder, "data"));
  const unsourced = await update(WORKBOOK);
  expect(unsourced.exitCode).toBe(1);
  expect(unsourced.stdout).toContain("→ »Pladser på det sociale område i Nordjylland« (pladser-pr-kommune)");
  expect(unsourced.stderr).toContain("Kør kommandoen igen med --kilde");
  const asked = await update(WORKBOOK, "--kilde", "kkr-nordjylland-2026-09", "--uden-proeve");
  expect([asked.exitCode, asked.stderr]).toEqual([0, ""]);
  expect(asked.stdout).toContain("Kør kommandoen igen med --ja");
  expect(await fileHashes(join(folder, "data"))).toEqual(before);
});

test("the rows of a workbook are added with the lines they stand on, which say the sheet and the cell", async () => {
  const raw = await readFile(join(folder, PLACES), "utf8");
  const written = await update(WORKBOOK, "--kilde", "kkr-nordjylland-2026-09", "--uden-proeve", "--ja");
  expect([written.exitCode, written.stderr]).toEqual([0, ""]);
  const now = await readFile(join(folder, PLACES), "utf8");
  expect(now.startsWith(raw)).toBe(true);
  const added = now.slice(raw.length).trim().split("\n");
  expect(added.length).toBe(33);
  const aalborg = added.find((line) => line.startsWith("2026,Aalborg,privat,"));
  expect(aalborg).toMatch(/^2026,Aalborg,privat,1310,kkr-nordjylland-2026-09,[\d; ]+,$/);
  const lines = await readFile(join(folder, "data/kildelinjer/kkr-nordjylland-2026-09.csv"), "utf8");
  expect(lines).toContain("A16: Aalborg | B16: 130 | C16: 1.310 | D16: 17");
  expect(await runData(folder)).toMatchObject({ exitCode: 0, stderr: "" });
});

test("a workbook that has been taken in changes nothing when it comes again, and says so in one line", async () => {
  const before = await fileHashes(join(folder, "data"));
  const again = await update(WORKBOOK);
  expect([again.exitCode, again.stderr]).toEqual([0, ""]);
  expect(again.stdout).toContain("33 som før");
  expect(again.stdout.trim().split("\n").at(-1)).toMatch(/^Intet er ændret/);
  expect(await fileHashes(join(folder, "data"))).toEqual(before);
});
