import { expect, test } from "vitest";
import { differingFiles } from "./checks/same-files.ts";
import { site } from "./the-site.ts";

test("two builds of the same sources are the same, byte for byte", () => {
  expect(differingFiles(site.folder, site.secondFolder)).toEqual([]);
});
