import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileHashes } from "./file-hashes.ts";
import { overlay } from "./overlay.ts";
import { projectCopy, remove } from "./project-copy.ts";
import { runData } from "./run-data.ts";
import { files } from "./the-data.ts";

const FIXTURES = "tests/fixtures/must-fail";
let folder = "";
let published = new Map<string, string>();

/** Makes the tables of the copy those of a map, and nothing else. */
async function lay(tables: typeof files): Promise<void> {
  for (const path of new Set([...files.keys(), ...tables.keys()])) {
    const bytes = tables.get(path);
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await (bytes ? writeFile(target, bytes) : rm(target));
  }
}

beforeAll(async () => {
  folder = await projectCopy();
  const { exitCode, stdout, stderr } = await runData(folder);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^ {2}\d+ tabeller med [\d.]+ rækker\nTallene er i orden\.$/m);
  published = await fileHashes(join(folder, "data/generated"));
});
afterAll(() => remove(folder));

describe("npm run data", () => {
  test("publishes the code lists and every dataset", () => {
    expect([...published.keys()].filter((path) => path.startsWith("/datasets/")).length).toBeGreaterThan(100);
    expect(published.has("/kommuner.json")).toBe(true);
  });

  test.for(["total-that-does-not-add-up", "several-errors-in-two-files", "missing-shared-table"])(
    "prints the report of %s, ends with an error and leaves what was published",
    async (name) => {
      const fixture = join(FIXTURES, name);
      await lay(overlay(files, fixture));
      const { exitCode, stderr } = await runData(folder);
      expect(exitCode).toBe(1);
      expect(stderr).toBe(`\n${await readFile(join(fixture, "expected.txt"), "utf8")}`);
      expect(await fileHashes(join(folder, "data/generated"))).toEqual(published);
    },
  );

  test("publishes the very same files when the tables are put right again", async () => {
    await lay(files);
    expect(await runData(folder)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await fileHashes(join(folder, "data/generated"))).toEqual(published);
  });

  test("raises no guards: only a site that stands does", async () => {
    const file = join(folder, "data/guards.csv");
    const less = (await readFile(file, "utf8")).replace(/^(pladser-pr-kommune),\d+/m, "$1,1");
    await writeFile(file, less);
    expect(await runData(folder)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await readFile(file, "utf8")).toBe(less);
    expect(less).toContain("pladser-pr-kommune,1,");
    await lay(files);
  });

  test("works from any folder", async () => {
    expect(await runData(folder, "/")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("puts back what a run that was killed had moved aside, also when the tables are wrong now", async () => {
    await rename(join(folder, "data/generated"), join(folder, "data/generated.ny.gammel"));
    await mkdir(join(folder, ".tmp/dist.gammel"), { recursive: true });
    await lay(overlay(files, join(FIXTURES, "total-that-does-not-add-up")));
    expect((await runData(folder)).stderr).toContain("det, der sidst blev udgivet, står som før");
    expect(await fileHashes(join(folder, "data/generated"))).toEqual(published);
    expect(existsSync(join(folder, "dist"))).toBe(true);
    await lay(files);
  });

  test("does not touch what another command is at work on", async () => {
    await writeFile(join(folder, ".tmp/i-gang"), String(process.pid));
    const { exitCode, stderr } = await runData(folder);
    await rm(join(folder, ".tmp/i-gang"));
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^\nEn anden kommando [^]*Gør dette: Vent[^]*\n$/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("tells of a folder in the place of a table once, and not that the table is missing", async () => {
    await rm(join(folder, "data/kommuner.csv"));
    await mkdir(join(folder, "data/kommuner.csv"));
    const { exitCode, stderr } = await runData(folder);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      "\n1 fejl i 1 fil. Intet er ændret: det, der sidst blev udgivet, står som før.\n\n" +
        "data/kommuner.csv\n  Forventet: en fil; her er en mappe\n" +
        "  Gør dette: Omdøb eller flyt mappen, og læg tabellen på dens plads.\n\n" +
        "Ret filen, og kør kommandoen igen.\n",
    );
  });
});
