import { expect, test } from "vitest";
import { searchIn } from "../../src/client/search/engine.ts";
import { searchFile } from "../../src/search/file.ts";

const search = searchIn(searchFile);

test("two municipalities in one question lead first to where they are compared, in the order of the question", () => {
  const [first] = search("plejefamilier Odense Aarhus").records;
  expect(first).toMatchObject({ u: "/kommuner/sammenlign/?k=odense&k=aarhus", t: "Sammenlign Odense og Aarhus" });
});

test.each([
  ["private pladser Aalborg Rebild", 1],
  ["Aalborg Rebild", 2],
])("a number of both, or the page of each where they are all that is asked for, stands before it: %s", (query, at) => {
  const { records, complete } = search(query);
  expect(records[at]?.u).toBe("/kommuner/sammenlign/?k=aalborg&k=rebild");
  expect(complete).toBeGreaterThan(at);
});

test("one municipality is compared with none", () => {
  const found = search("private pladser Aalborg").records.filter(({ u }) => u.startsWith("/kommuner/sammenlign/?"));
  expect(found).toEqual([]);
});
