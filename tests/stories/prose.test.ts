import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = "src/stories";
const entries = await readdir(FOLDER, { withFileTypes: true });
const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** The prose of a story: its text without imports, code in braces, components and addresses. */
async function prose(slug: string): Promise<string> {
  const text = await readFile(join(FOLDER, slug, "index.mdx"), "utf8");
  return text
    .replace(/^(import|export) .*$/gm, "")
    .replace(/\{[^{}]*\}/g, "")
    .replace(/<[^<>]*>/g, "")
    .replace(/\]\([^)]*\)/g, "]");
}

test("there are stories to examine", () => {
  expect(slugs.length).toBeGreaterThanOrEqual(4);
});

test.each(slugs)("the prose of %s has no number typed into it", async (slug) => {
  const typed = (await prose(slug)).replaceAll("DK2020", "").match(/.{0,30}\d.{0,30}/g) ?? [];
  expect(typed).toEqual([]);
});

test.each(slugs)("the prose of %s prints claims and facts that exist", async (slug) => {
  const text = await readFile(join(FOLDER, slug, "index.mdx"), "utf8");
  const printed = [...text.matchAll(/\{([fc])\.(\w+)\.(text|sentence)\}/g)];
  expect(printed.length).toBeGreaterThan(5);
  const { default: story } = (await import(`../../src/stories/${slug}/story.ts`)) as {
    default: { facts: Record<string, unknown>; claims: Record<string, unknown> };
  };
  const unknown = printed.filter(
    ([, kind, name]) => !((kind === "f" ? story.facts : story.claims)[name ?? ""] ?? false),
  );
  expect(unknown.map(([text]) => text)).toEqual([]);
});
