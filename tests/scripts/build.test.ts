import { execFile } from "node:child_process";
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject, type ProjectCopy } from "../../scripts/project-copy.ts";
import { addUnreadSource, UNREAD } from "../unread-source.ts";

const PLACES = "data/raw/social/pladser-pr-kommune.csv";
let parent = "";
let copy: ProjectCopy;

const run = (script: string): Promise<{ exitCode: unknown; stderr: string }> =>
  new Promise((done) => {
    const env = { ...process.env, NODE_ENV: "production", VITEST: undefined };
    execFile(process.execPath, [script], { cwd: copy.folder, env }, (error, _stdout, stderr) =>
      done({ exitCode: error ? error.code : 0, stderr }),
    );
  });

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "kkr-build-"));
  copy = await copyProject(join(parent, "site"));
  await mkdir(join(copy.folder, "dist"));
  await writeFile(join(copy.folder, "dist/index.html"), "den forrige side");
});
afterAll(() => rm(parent, { recursive: true, force: true }));

test("figures that a story does not bear out stop the build in plain Danish, and the last site stays", async () => {
  // One place moves from Morsø to Læsø: every total holds as before, but not that Læsø's places are all its own.
  // Numbers of a source that is not read in are not looked up, so these may be invented.
  await addUnreadSource(copy);
  await copy.edit("data/guards.csv", (text) => text.replace(/^(pladser-pr-kommune),\d+,\d+/m, "$1,1,0"));
  await copy.edit(PLACES, (text) =>
    text
      .replaceAll("kkr-nordjylland-2024-09", UNREAD)
      .replace("2024,Læsø,socialaftale,0,", "2024,Læsø,socialaftale,1,")
      .replace(/^2024,Morsø,socialaftale,(\d+)/m, (_, n: string) => `2024,Morsø,socialaftale,${Number(n) - 1}`),
  );
  expect(await run("scripts/data.ts")).toEqual({ exitCode: 0, stderr: "" });
  const { exitCode, stderr } = await run("scripts/build.ts");
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/Historien »pladser« siger noget[^]*På Læsø var alle pladser[^]*Tallene siger:[^]*Gør dette:/);
  expect(stderr).not.toMatch(/^\s+at /m);
  // The rows that the story does not bear out may be taken out again.
  expect(await readFile(join(copy.folder, "data/guards.csv"), "utf8")).toContain("\npladser-pr-kommune,1,0,");
  expect(await readdir(join(copy.folder, "dist"))).toEqual(["index.html"]);
  expect(await readFile(join(copy.folder, "dist/index.html"), "utf8")).toBe("den forrige side");
});
