import { globSync } from "node:fs";
import { posix } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";
import { roomOf, rooms } from "../../../scripts/rooms/rooms.ts";

const eslint = new ESLint();

/** What the rule of the rooms says of a text, as if it stood in a file of the project. */
async function said(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === "house/rooms").map(({ message }) => message);
}

const fileIn = (path: string): string => (path.endsWith(".ts") ? path : `${path}/file.ts`);

/** Which rooms a room may not know, of those that a file in it imports from. */
async function refused(from: string, to: readonly string[]): Promise<string[]> {
  const imports = to.map((path) => `import "./${posix.relative(posix.dirname(fileIn(from)), fileIn(path))}";\n`);
  return (await said(fileIn(from), imports.join(""))).map(
    (message) => / may not know (.*): see /.exec(message)?.[1] ?? message,
  );
}

const paths = rooms.map(({ path }) => path).filter((path) => path !== "data");
const site = paths.filter((path) => path !== "scripts");

test("every file of the site and of its scripts lies in a room", () => {
  const files = globSync("{src,scripts}/**", { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => !roomOf(file))).toEqual([]);
});

test("a file in no room is reported", async () => {
  expect(await said("src/attic/box.ts", "export const box = 1;\n")).toEqual([
    "src/attic/box.ts lies in no room: say in scripts/rooms/rooms.ts what it may know.",
  ]);
});

describe("a room may not know", () => {
  test.each(site)("any room after it: %s", async (path) => {
    const later = paths.slice(paths.indexOf(path) + 1);
    expect(await refused(path, later)).toEqual(later);
  });

  test("what lies in no room", async () => {
    expect(await refused("src/pages", ["tests", "src/attic"])).toEqual(["tests/file.ts", "src/attic/file.ts"]);
  });
});

test("scripts know the shared rooms of the site and no other", async () => {
  const shared = ["src/lib", "src/site", "src/model", "src/datasets", "src/views"];
  expect(await refused("scripts", site)).toEqual(site.filter((path) => !shared.includes(path)));
});

test("only the catalogue reads the published data", async () => {
  const readers = await Promise.all(
    paths.map(async (path) => ((await refused(path, ["data"])).length > 0 ? [] : path)),
  );
  expect(readers.flat()).toEqual(["src/catalogue.ts"]);
});

test("what runs in the browser is loaded by layouts, pages and the explorer alone, and known by the search, which packs what it reads", async () => {
  const loaders = await Promise.all(
    paths.map(async (path) => ((await refused(path, ["src/client"])).length > 0 ? [] : path)),
  );
  expect(loaders.flat()).toEqual([
    "src/client",
    "src/search",
    "src/explorer",
    "src/compare",
    "src/layouts",
    "src/pages",
  ]);
});

describe("an import is seen", () => {
  const told = ["src/components may not know src/pages: see scripts/rooms/rooms.ts."];

  test.each([
    [
      "in the front matter of a component",
      "x.astro",
      '---\nimport "../pages/a.ts";\n---\n\n<p>import "../../b.ts"</p>\n',
    ],
    ["in the script of a component", "x.astro", '<p>a</p>\n\n<script>\n  import "../pages/a.ts";\n</script>\n'],
    ["in prose", "x.mdx", 'import A from "../pages/A.astro";\n\nDet er ikke »import "../../b.ts"«.\n'],
    ["when it is dynamic", "x.ts", 'export const a = await import("../pages/a.ts");\n'],
    ["when it is of a type", "x.ts", 'export type A = import("../pages/a.ts").A;\n'],
    ["when it is passed on", "x.ts", 'export * from "../pages/a.ts";\n'],
    ["when it is by pattern", "x.ts", 'export const a = import.meta.glob(["./*.ts", "../pages/*.ts"]);\n'],
    ["from the root", "x.ts", 'export const a = import.meta.glob("/src/pages/*.ts");\n'],
    ["by a detour", "x.ts", 'import "../lib/../pages/a.ts";\n'],
    ["as raw text", "x.ts", 'import a from "../pages/a.css?raw";\n'],
  ])("%s", async (_, file, text) => {
    expect(await said(`src/components/${file}`, text)).toEqual(told);
  });
});
