import { expect, test } from "vitest";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { slugProblems } from "../../../scripts/data/slug-problems.ts";
import { settledDatasets, settledFiles } from "./settled-data.ts";

test("an address that is made of the name is right", () => {
  expect(slugProblems("x.csv", [{ name: "Læsø", slug: "laesoe" }])).toEqual([]);
});

test("two addresses that are swapped are both told", () => {
  const told = slugProblems("x.csv", [
    { name: "Rebild", slug: "thisted" },
    { name: "Thisted", slug: "rebild" },
  ]);
  expect(told.map(({ row, column, value }) => [row, column, value])).toEqual([
    [2, "slug", "thisted"],
    [3, "slug", "rebild"],
  ]);
  expect(told[0]?.action).toContain("»rebild«");
});

test.each([
  ["data/kommuner.csv", ",rebild,"],
  ["data/ordbog.csv", "KKR,kkr,"],
])("the data step refuses another address in %s", (file, own) => {
  const text = String(settledFiles.get(file));
  expect(text).toContain(own);
  const changed = new Map(settledFiles).set(
    file,
    Buffer.from(text.replace(own, own.replace(/,([a-z]+),$/, ",$1-ny,"))),
  );
  const { problems } = runPipeline(changed, settledDatasets);
  expect(problems.map(({ file: told, column }) => [told, column])).toContainEqual([file, "slug"]);
});
