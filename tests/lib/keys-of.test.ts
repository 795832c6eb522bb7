import { expect, test } from "vitest";
import { keysOf } from "../../src/lib/keys-of.ts";

test("the own names of an object come in the order they were declared, and none that it inherits", () => {
  const object = Object.assign(Object.create({ inherited: 0 }), { second: 2, first: 1 });
  expect(keysOf(object)).toEqual(["second", "first"]);
});
