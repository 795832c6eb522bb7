import { expect, test } from "vitest";
import { tightLinks } from "../../src/layouts/tight-links.ts";

test("a link begins and ends with its words", () => {
  expect(tightLinks('i <a href="/x">\n  CSV\n</a>\n– her')).toBe('i <a href="/x">CSV</a>\n– her');
});

test("a sign inside an attribute does not end the link's tag", () => {
  expect(tightLinks('<a title="a > b"> x </a>')).toBe('<a title="a > b">x</a>');
});

test("spaces around links and inside other elements stay", () => {
  expect(tightLinks("<p> et <abbr> ord </abbr> </p>")).toBe("<p> et <abbr> ord </abbr> </p>");
});
