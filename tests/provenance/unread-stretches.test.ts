import { describe, expect, test } from "vitest";
import { lineKeys, mainExtract } from "../../scripts/provenance/line-keys.ts";
import { unreadStretches } from "../../scripts/provenance/unread-stretches.ts";

describe("lineKeys", () => {
  test("names each line by its extract, range by range", () => {
    expect(lineKeys("001", "3-4; 000:7")).toEqual([["001:3", "001:4"], ["000:7"]]);
  });
  test("take the first extract of a source as its main one", () => {
    expect(mainExtract("001-kkr.txt|000-kkr.txt")).toBe("001");
  });
});

describe("unreadStretches", () => {
  const lines = ["1", "2", "3", "4", "5"];
  const stretches = (printed: string[], cited: string[]) =>
    unreadStretches(lines, new Set(printed), new Set(cited)).map(({ from, to, printed: count }) => [from, to, count]);

  test("are the lines between those that are cited", () => {
    expect(stretches(lines, ["1", "4"])).toEqual([
      ["2", "3", 2],
      ["5", "5", 1],
    ]);
  });
  test("are not broken by a blank line, which does not count", () => {
    expect(stretches(["1", "2", "4", "5"], ["1"])).toEqual([["2", "5", 3]]);
  });
  test("are none when every printed line is cited", () => {
    expect(stretches(["2", "3"], ["2", "3"])).toEqual([]);
  });
});
