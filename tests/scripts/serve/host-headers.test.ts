import { expect, test } from "vitest";
import { headersFor, readHeaderRules } from "../../../scripts/serve/host-headers.ts";

const rules = readHeaderRules(`# a comment
/*
  Referrer-Policy: same-origin
  # another
  Vary: Origin

/data/*.csv
  Access-Control-Allow-Origin: *
  Vary: Accept
`);

test("a path gets the headers of every rule that matches it, those of one name joined", () => {
  expect(headersFor(rules, "/data/a.csv")).toEqual({
    "Referrer-Policy": "same-origin",
    Vary: "Origin, Accept",
    "Access-Control-Allow-Origin": "*",
  });
});

test.each(["/data/a.json", "/data/acsv", "/om/data/a.csv", "/data/a.csv/"])("%s is not /data/*.csv", (path) => {
  expect(headersFor(rules, path)).toEqual({ "Referrer-Policy": "same-origin", Vary: "Origin" });
});

test.each([
  ["a header before any path", "  Vary: Origin"],
  ["a header that is not indented", "/*\nVary: Origin"],
  ["a header without a value", "/*\n  Vary:"],
  ["a path that does not begin with a slash", "data/*\n  Vary: Origin"],
])("%s is refused with its line", (_, text) => {
  expect(() => readHeaderRules(text)).toThrow(/^_headers line \d is neither/);
});
