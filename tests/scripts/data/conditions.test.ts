import { expect, test } from "vitest";
import { conditions } from "../../../scripts/data/conditions.ts";

test("conditions are columns and values, and a value may hold an equals sign", () => {
  expect(conditions("aar=2018; ejerform=privat")).toEqual([
    ["aar", "2018"],
    ["ejerform", "privat"],
  ]);
  expect(conditions("note=a=b")).toEqual([["note", "a=b"]]);
});
