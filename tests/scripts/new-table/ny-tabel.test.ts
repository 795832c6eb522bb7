import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../../../scripts/project-copy.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kkr-ny-tabel-"));
  await copyProject(join(folder, "site"));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (path: string): string => join(folder, "site", path);
const read = (path: string): Promise<string> => readFile(at(path), "utf8");

/** Runs `npm run ny-tabel` in a copy of the project, on a file with some text. */
async function newTable(text: string, ...words: string[]) {
  const file = join(folder, "levering.csv");
  await writeFile(file, text);
  // Vitest leaves a mode of its own in the environment, and Astro would build for that.
  const env = { ...process.env, NODE_ENV: "production", VITEST: undefined, PROD: undefined, DEV: undefined };
  return new Promise<{ exitCode: unknown; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, [at("scripts/ny-tabel.ts"), file, ...words], { env }, (error, stdout, stderr) =>
      done({ exitCode: error ? error.code : 0, stdout, stderr }),
    );
  });
}

const LAKES = ["--id", "soeer", "--emne", "kultur/kultur", "--titel", "Søer i kommunerne"];
const SOURCE = ["--kilde", "kkr-nordjylland-2026-09", "--ja"];

test("a table that nobody knows is declared by guesses that are told, and the site is built with it", async () => {
  const text =
    "Søer i kommunerne\n\nKommune;År;Art;Søer;Areal (ha);Andel med bad (%)\n" +
    "Læsø;2025;Naturlig;3;1,5;33,3\nLæsø;2025;Gravet;1;0,2;0\nFanø;2025;Naturlig;2;-;50,0\n";
  const report = ["--rapport", join(folder, "rapport.html")];
  const { exitCode, stdout, stderr } = await newTable(text, ...LAKES, ...SOURCE, ...report);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(
    "Kommune: kommunen\n  År: året\n  Art: noget, rækkerne er delt op efter\n  Søer: tal i søer",
  );
  expect(stdout).toContain("Rækkerne kan kendes fra hinanden ved kommune, aar, art.");
  expect(stdout).toContain("Alt i den er gættet");
  expect(await read("data/raw/kultur/soeer.csv")).toMatch(
    /^kommune,aar,art,soeer,areal,andel_med_bad,kilde,linjer,side\nLæsø,2025,Naturlig,3,1\.5,33\.3,kkr-nordjylland-2026-09,/,
  );
  const built = join(folder, "site/.tmp/proeve/dist/data/soeer");
  expect(await readFile(`${built}/index.html`, "utf8")).toContain("Tabellen er sat op automatisk.");
  expect(await readFile(`${built}.csv`, "utf8")).toContain("Fanø");

  const again = await newTable(text, ...LAKES, ...SOURCE);
  expect(again.stderr).toContain("Der er allerede en tabel, der hedder soeer. Brug npm run opdater");
});

test("years across the top become a column", async () => {
  const text = "Kommune;2024;2025\nLæsø;3;4\nFanø;2;2\n";
  const words = ["--id", "baenke", "--emne", "kultur/kultur", "--titel", "Bænke", "--maal", "Bænke"];
  const { exitCode, stdout, stderr } = await newTable(text, ...words, ...SOURCE, "--uden-proeve");
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("årene over kolonnerne: 2024, 2025");
  const rows = (await read("data/raw/kultur/baenke.csv")).trimEnd().split("\n");
  expect(rows.map((row) => row.split(",").slice(0, 3).join(","))).toEqual([
    "aar,kommune,baenke",
    ...["2024,Læsø,3", "2025,Læsø,4", "2024,Fanø,2", "2025,Fanø,2"],
  ]);
});

test.each([
  ["Kommune;År;Søer\nLæsø;2025;3\nLæsø;2025;4\n", ["--id", "x"], "ikke kan kendes fra hinanden"],
  ["Kommune;Navn\nLæsø;Anna\n", ["--id", "x"], "ingen tabel med overskrifter og tal"],
  ["Kommune;Søer\nLæsø;3\n", ["--id", "Søer"], "små bogstaver uden æ, ø og å"],
  ["Kommune;Søer\nLæsø;3\n", ["--id", "x", "--emne", "vand/soeer"], "hvor tabellen hører til: erhverv/erhvervshuse"],
  ["Kommune;Søer\nLæsø;3\n", ["--id", "x", "--titel", ""], "Skriv med --titel"],
  ["Kommune;Søer\nLæsø;3\n", ["--id", "x", "--kilde", "et-papir"], "Tabellen er ikke lavet. Intet er ændret."],
])("what cannot be declared leaves nothing behind: %j %j", async (text, words, told) => {
  const guards = await read("data/guards.csv");
  const { exitCode, stderr } = await newTable(text, ...LAKES, ...SOURCE, ...words);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(told);
  expect([existsSync(at("src/datasets/x.ts")), existsSync(at("data/raw/kultur/x.csv"))]).toEqual([false, false]);
  expect(await read("data/guards.csv")).toBe(guards);
});
