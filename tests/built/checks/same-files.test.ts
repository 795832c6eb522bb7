import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { differingFiles } from "./same-files.ts";

test("a file that differs by one byte, or is missing on either side, is named", async () => {
  const root = await mkdtemp(join(tmpdir(), "same-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const [first, second] = [join(root, "1"), join(root, "2")];
  await Promise.all([first, second].map((folder) => mkdir(join(folder, "data"), { recursive: true })));
  await writeFile(join(first, "index.html"), "ens");
  await writeFile(join(second, "index.html"), "ens");
  await writeFile(join(first, "data/a.csv"), "1,2");
  await writeFile(join(second, "data/a.csv"), "1,3");
  await writeFile(join(first, "b.css"), "");
  await writeFile(join(second, "c.css"), "");
  expect(differingFiles(first, second)).toEqual([
    "b.css is only in the first",
    "c.css is only in the second",
    "data/a.csv differs",
  ]);
});
