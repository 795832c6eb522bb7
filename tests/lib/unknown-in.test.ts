import { expect, test } from "vitest";
import { unknownIn } from "../../src/lib/unknown-in.ts";

test("the parameters that nobody knows are told once each, and those that other sites add are let be", () => {
  expect(unknownIn("?q=takst&tema=social&utm_source=brev&emne=x&emne=y&aar=", ["q", "tema"])).toEqual(["emne", "aar"]);
  expect(unknownIn("", ["q"])).toEqual([]);
});
