import { resolve } from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { differingFiles } from "./checks/same-files.ts";
import { site } from "./the-site.ts";

// Inside the project, since the pages being built import packages from node_modules above them.
const SECOND = ".tmp/site-2";

test("two builds of the same sources are the same, byte for byte", async () => {
  await buildSite(SECOND);
  expect(differingFiles(site.folder, resolve(SECOND))).toEqual([]);
});
