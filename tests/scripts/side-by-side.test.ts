import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "kkr-"));
writeFileSync(
  join(folder, "package.json"),
  JSON.stringify({ scripts: { godt: "echo alt vel", galt: "echo det gik galt && exit 3" } }),
);

const run = (...names: string[]) =>
  spawnSync(process.execPath, [resolve("scripts/side-by-side.ts"), ...names], { cwd: folder, encoding: "utf8" });

test("commands side by side all say what they have to say, and one that fails makes the whole fail", () => {
  expect(run("godt").status).toBe(0);
  const both = run("galt", "godt");
  expect(both.status).toBe(3);
  expect(both.stdout).toMatch(/^alt vel$/m);
  expect(both.stdout).toMatch(/^det gik galt$/m);
});
