import { expect, test } from "vitest";
import { oneStyle } from "../../../scripts/build/one-style.ts";

test("the styles of a page are joined in the first of them, in their order", () => {
  expect(oneStyle("<title>T</title><style>p{margin:0}</style><link><style>a{color:red}</style><p>$&</p>")).toBe(
    "<title>T</title><style>p{margin:0}a{color:red}</style><link><p>$&</p>",
  );
});

test("a style with conditions of its own is left where it is, and a page without styles as it is", () => {
  const html = "<style media=print>p{margin:0}</style><p>style</p>";
  expect(oneStyle(html)).toBe(html);
});
