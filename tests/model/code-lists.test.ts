import { expect, test } from "vitest";
import { resolve } from "../../src/model/code-lists.ts";

const list = {
  noun: "kommune",
  file: "data/kommuner.csv",
  spellings: new Map([
    ["vesthimmerlands", "Vesthimmerlands"],
    ["vesthimmerland", "Vesthimmerlands"],
    ["ærø", "Ærø"],
  ]),
};

test("an alias gives the official name", () => {
  expect(resolve(list, "Vesthimmerland")).toBe("Vesthimmerlands");
});

test("upper case makes no difference, in Danish letters neither", () => {
  expect(resolve(list, "ÆRØ")).toBe("Ærø");
});

test("the word Kommune may follow the name", () => {
  expect(resolve(list, "Vesthimmerlands Kommune")).toBe("Vesthimmerlands");
});

test("an unknown name has no official one", () => {
  expect(resolve(list, "Vesthimmer")).toBeUndefined();
});
