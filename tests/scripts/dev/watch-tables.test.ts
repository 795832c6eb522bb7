import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rename, rm, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { copyProject } from "../../../scripts/project-copy.ts";

const TABLE = "data/raw/social/pladser-pr-kommune.csv";
const WAIT = { timeout: 900_000, interval: 250 };
let parent = "";
let folder = "";
let server: ChildProcess;
let printed = "";

const firstRow = async (): Promise<string | undefined> => {
  const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
  const response = await fetch(`${address}/data/pladser-pr-kommune.csv`);
  return (await response.text()).split("\r\n")[1];
};

/** Saves as spreadsheets do: a new file that takes the place of the old. */
async function save(change: (text: string) => string): Promise<void> {
  const file = join(folder, TABLE);
  await writeFile(`${file}.ny`, change(await readFile(file, "utf8")));
  await rename(`${file}.ny`, file);
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "kkr-dev-"));
  folder = join(parent, "site");
  await copyProject(folder);
  const env = { ...process.env, NODE_ENV: "development", VITEST: undefined };
  await once(spawn(process.execPath, ["scripts/data.ts"], { cwd: folder, env, stdio: "ignore" }), "close");
  server = spawn(resolve("node_modules/.bin/astro"), ["dev", "--port", "45321"], { cwd: folder, env });
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (bytes: Buffer) => (printed += String(bytes)));
  await vi.waitFor(() => expect(printed).toContain("http://localhost:"), WAIT);
});

afterAll(async () => {
  const ended = once(server, "close");
  server.kill();
  await ended;
  await rm(parent, { recursive: true, force: true });
});

test("a table that is saved is on the page without a restart, and a wrong one leaves the last good figures", async () => {
  expect(await firstRow()).toMatch(/Brønderslev,kommunal,183,.*,$/);

  await save((text) => text.replace(/^(2018,Brønderslev,kommunal,183,.*,)$/m, "$17"));
  await vi.waitFor(async () => expect(await firstRow()).toMatch(/Brønderslev,kommunal,183,.*,7$/), WAIT);

  await save((text) => text.replace("Brønderslev,kommunal,183,", "Brønderslev,kommunal,ca. 183,"));
  await vi.waitFor(() => expect(printed).toContain("Fundet:    »ca. 183«"), WAIT);
  expect(await firstRow()).toMatch(/Brønderslev,kommunal,183,.*,7$/);
});
