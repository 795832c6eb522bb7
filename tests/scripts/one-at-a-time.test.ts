import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BusyError, oneAtATime } from "../../scripts/one-at-a-time.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "kkr-one-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const work = (): Promise<string> => Promise.resolve("gjort");
const hold = async (pid: string): Promise<void> => {
  await mkdir(join(root, ".tmp"), { recursive: true });
  await writeFile(join(root, ".tmp/i-gang"), pid);
};
/** The number of a process that has ended. */
const ended = (): string => String(spawnSync(process.execPath, ["--version"]).pid);

test("the work is done, and nothing is left to keep the next one out", async () => {
  expect(await oneAtATime(root, work)).toBe("gjort");
  expect(await readdir(join(root, ".tmp"))).toEqual([]);
});

test("a second one is refused while the first is at it, and is let in afterwards", async () => {
  const second = await oneAtATime(root, () => oneAtATime(root, work).catch((error: unknown) => error));
  expect(second).toBeInstanceOf(BusyError);
  expect(await oneAtATime(root, work)).toBe("gjort");
});

test("work that fails keeps nobody out", async () => {
  await expect(oneAtATime(root, () => Promise.reject(new Error("galt")))).rejects.toThrow("galt");
  expect(await oneAtATime(root, work)).toBe("gjort");
});

test("a process that was killed keeps nobody out", async () => {
  await hold(ended());
  expect(await oneAtATime(root, work)).toBe("gjort");
});

test("another that runs keeps the next one out, and its file stays", async () => {
  await hold(String(process.ppid));
  await expect(oneAtATime(root, work)).rejects.toThrow(/En anden kommando[^]*Gør dette: Vent[^]*\.tmp\/i-gang/);
  expect(await readFile(join(root, ".tmp/i-gang"), "utf8")).toBe(String(process.ppid));
  expect(await readdir(join(root, ".tmp"))).toEqual(["i-gang"]);
});

test.each(["", "noget andet", "-1"])(
  "a file that a full disk or a stranger left with »%s« keeps nobody out",
  async (text) => {
    await hold(text);
    expect(await oneAtATime(root, work)).toBe("gjort");
  },
);
