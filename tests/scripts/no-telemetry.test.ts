import { execFile } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const run = promisify(execFile);
const home = await mkdtemp(join(tmpdir(), "kkr-home-"));
afterAll(() => rm(home, { recursive: true }));

test("Astro's own command, started as the project starts it, keeps no account of who uses it", async () => {
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, APPDATA: home };
  await run(process.execPath, ["scripts/astro.ts", "sync"], { env });
  expect(globSync("**/*", { cwd: home }).filter((file) => file.includes("astro"))).toEqual([]);
});

test("no command of the project starts Astro in another way", async () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(await readFile("package.json", "utf8"));
  const commands = Object.values(scripts);
  expect(commands.filter((command) => /(^|&& |\s)astro /.test(command))).toEqual([]);
  const files = commands.flatMap((command) => command.match(/scripts\/[\w-]+\.\w+/g) ?? []);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
