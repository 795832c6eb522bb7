import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDataFiles } from "../../../scripts/data/read-files.ts";

let root = "";
const at = (path: string): string => join(root, "data", path);
const write = (path: string, text = ""): Promise<void> => writeFile(at(path), text);
const read = async (): Promise<{ paths: string[]; faults: string[] }> => {
  const { files, problems } = await readDataFiles(root);
  return { paths: [...files.keys()], faults: problems.map(({ file, expected }) => `${file}: ${expected}`) };
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "kkr-files-"));
  await mkdir(at("raw/social"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("the tables and the map in data/, the digests and every file under data/raw are read, each as the bytes it holds", async () => {
  await write("kommuner.csv", "kode\n");
  await write("raw/social/a.csv", "æ");
  await write("outlines.json", "{}");
  await mkdir(at("kildetal"));
  await write("kildetal/001-a.json", "[]");
  const { files } = await readDataFiles(root);
  expect([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")])).toEqual([
    ["data/kommuner.csv", "kode\n"],
    ["data/outlines.json", "{}"],
    ["data/kildetal/001-a.json", "[]"],
    ["data/raw/social/a.csv", "æ"],
  ]);
});

test("a raw file is found whatever its kind, but not what is published or explains", async () => {
  await mkdir(at("generated"));
  for (const path of ["raw/b.csv", "raw/social/a.xlsx", "README.md", "LICENSE", "generated/a.csv"]) await write(path);
  expect(await read()).toEqual({ paths: ["data/raw/b.csv", "data/raw/social/a.xlsx"], faults: [] });
});

test.for([".~lock.b.csv#", ".DS_Store", "~$a.xlsx", "~$a.csv", "Thumbs.db", "desktop.ini", ".a.csv.swp"])(
  "%s was left by a program and is nobody's table",
  async (name) => {
    await write(`raw/social/${name}`);
    expect(await read()).toEqual({ paths: [], faults: [] });
  },
);

test("a project without data has none", async () => {
  await rm(at(""), { recursive: true });
  expect(await read()).toEqual({ paths: [], faults: [] });
});

test("a folder with the name of a table is told of", async () => {
  await mkdir(at("raw/social/a.csv"));
  await write("raw/social/a.csv/b.csv");
  expect(await read()).toEqual({ paths: [], faults: ["data/raw/social/a.csv: en fil; her er en mappe"] });
});

const LINK = "en fil; her er en genvej (et link) til et andet sted";

test("a link is never followed, wherever it leads", async () => {
  await write("raw/b.csv");
  await symlink("/etc/passwd", at("raw/social/a.csv"));
  await symlink("b.csv", at("raw/c.csv"));
  await symlink("d.csv", at("raw/d.csv"));
  await symlink("/", at("raw/root"));
  await symlink("/dev/zero", at("kommuner.csv"));
  const links = ["kommuner.csv", "raw/c.csv", "raw/d.csv", "raw/root", "raw/social/a.csv"];
  expect(await read()).toEqual({ paths: ["data/raw/b.csv"], faults: links.map((path) => `data/${path}: ${LINK}`) });
});

test("a pipe is told of and not waited on", async () => {
  execFileSync("mkfifo", [at("raw/social/a.csv")]);
  expect((await read()).faults).toEqual([
    "data/raw/social/a.csv: en fil; her er noget, som kun styresystemet kan bruge (et rør eller en enhed)",
  ]);
});
