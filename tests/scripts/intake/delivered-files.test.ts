import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliveredFiles, MOST_BYTES } from "../../../scripts/intake/delivered-files.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "indbakke-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is said of one path, in the folder of the test. */
async function told(name: string): Promise<string[]> {
  const { files, problems } = await deliveredFiles([join(folder, name)], folder);
  expect(problems.every(({ file, action }) => file.startsWith(name) && action !== "")).toBe(true);
  return [...files.map((file) => `læst: ${file.name}`), ...problems.map(({ expected }) => expected)];
}

test.each([
  ["~$pladser.xlsx", "låsefil"],
  [".~lock.pladser.ods#", "låsefil"],
  ["Thumbs.db", "lavet af styresystemet"],
  [".DS_Store", "lavet af styresystemet"],
  ["desktop.ini", "lavet af styresystemet"],
])("%s is what a program left there", async (name, words) => {
  await writeFile(join(folder, name), "x");
  expect(await told(name)).toEqual([expect.stringContaining(words)]);
});

test("what is not there is told", async () => {
  expect(await told("mangler.xlsx")).toEqual(["en fil, der findes"]);
});

test("links are not followed, whether they loop or lead to a device", async () => {
  await symlink(join(folder, "ring.xlsx"), join(folder, "ring.xlsx"));
  await symlink("/dev/zero", join(folder, "nul.csv"));
  expect(await told("ring.xlsx")).toEqual([expect.stringContaining("en genvej (et link)")]);
  expect(await told("nul.csv")).toEqual([expect.stringContaining("en genvej (et link)")]);
});

test.skipIf(process.platform === "win32")("a pipe and a device are never waited on", async () => {
  execFileSync("mkfifo", [join(folder, "roer.csv")]);
  expect(await told("roer.csv")).toEqual([expect.stringContaining("et rør eller en enhed")]);
  const { problems } = await deliveredFiles(["/dev/zero"], "/");
  expect(problems.map(({ expected }) => expected)).toEqual([expect.stringContaining("et rør eller en enhed")]);
});

test("a file that is too large is not begun", async () => {
  await writeFile(join(folder, "stor.csv"), "");
  await truncate(join(folder, "stor.csv"), MOST_BYTES + 1);
  expect(await told("stor.csv")).toEqual([expect.stringContaining("en fil på højst 40 MB")]);
});

test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "a file that may not be read is told",
  async () => {
    await writeFile(join(folder, "lukket.csv"), "a;b");
    await chmod(join(folder, "lukket.csv"), 0);
    expect(await told("lukket.csv")).toEqual([expect.stringContaining("styresystemet giver ikke lov")]);
  },
);

test("in a folder, and the folders in it, the tables are read and what programs left is passed over", async () => {
  await mkdir(join(folder, "mappe/under"), { recursive: true });
  for (const name of ["mappe/a.csv", "mappe/Thumbs.db", "mappe/~$a.xlsx", "mappe/README.md", "mappe/under/b.csv"])
    await writeFile(join(folder, name), "a;b");
  expect(await told("mappe")).toEqual(["læst: a.csv", "læst: b.csv"]);
  await mkdir(join(folder, "tom"));
  expect(await told("tom")).toEqual([expect.stringContaining("den er tom")]);
});
