import { mdxToJs } from "satteri";
import { expect, test } from "vitest";
import { expressionParagraphs } from "../../../scripts/build/expression-paragraphs.ts";

/** What a page of MDX holds, block by block, as the compiler writes it. */
function blocks(mdx: string): string[] {
  const { code } = mdxToJs(mdx, { mdastPlugins: [expressionParagraphs] });
  const body = /_jsxs?\(_Fragment, \{ children: (?:\[([\s\S]*?)\n {4}\]|(.*)) \}\);/.exec(code);
  return (body?.[1] ?? body?.[2] ?? code)
    .replace(/\s+/g, " ")
    .split('"\\n",')
    .map((block) => block.trim());
}

test("a line of expressions alone is a paragraph, with a space between them", () => {
  expect(blocks("{a.b} {c.d}\n\n# Next\n")).toEqual([
    '_jsxs(_components.p, { children: [ a.b, " ", c.d ] }),',
    '_jsx(_components.h1, { children: "Next" })',
  ]);
});

test("lines that follow each other are one paragraph, lines apart are two", () => {
  expect(blocks("{a}\n{b}\n\n{c}\n")).toEqual([
    '_jsxs(_components.p, { children: [ a, " ", b ] }),',
    "_jsx(_components.p, { children: c })",
  ]);
});

test("a comment and a component stay outside of paragraphs", () => {
  const [comment, component] = blocks("{/* note */}\n\n<Figure of={a} />\n\n{b}\n");
  expect(`${comment} ${component}`).not.toContain("_components.p");
});
