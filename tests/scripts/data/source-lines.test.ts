import { expect, test } from "vitest";
import { sourceLines } from "../../../scripts/data/source-lines.ts";
import { digestOf } from "../../../scripts/provenance/digest.ts";
import { sourceLinesFile, sourceLinesText } from "../../../scripts/provenance/source-line-file.ts";
import type { Source } from "../../../src/model/source.ts";

const source: Source = {
  ...{ kilde: "kkr-a-2024-09", titel: "A", kkr: "Nordjylland", moede: "2024-09", dato: null, note: "A" },
  udtraek: "001-a.txt",
};
const digests = new Map([["001-a.txt", digestOf("Pladser 5\nOle Holm, 7 pladser\ni alt 12\n", () => [])]]);
const file = sourceLinesFile(source.kilde);

/** What is told when rows name some lines and the file has others. */
const told = (linjer: string, lines: Record<string, string>) => {
  const files = new Map([[file, Buffer.from(sourceLinesText(new Map(Object.entries(lines))))]]);
  return sourceLines(files, [source], [{ kilde: source.kilde, linjer }], digests);
};

test("the lines that rows name are published as they are in the file", () => {
  expect(told("1", { 1: "Pladser 5" })).toEqual({
    lines: [{ kilde: source.kilde, linje: "1", tekst: "Pladser 5" }],
    ...{ problems: [], notices: [] },
  });
});

test("a line with other numbers than the source has is refused", () => {
  expect(told("1", { 1: "Pladser 6" }).problems).toMatchObject([{ file, row: 2, column: "tekst", value: "Pladser 6" }]);
  expect(told("3", { 3: "i alt" }).problems).toHaveLength(1);
});

test("a line where something is left out may have fewer numbers, never others", () => {
  expect(told("2", { 2: "[navn udeladt] pladser" }).problems).toEqual([]);
  expect(told("2", { 2: "[navn udeladt], 8 pladser" }).problems).toHaveLength(1);
});

test("a line that lacks and a line that is no longer named are told, and the latter is not published", () => {
  const { lines, problems, notices } = told("1-2", { 1: "Pladser 5", 3: "i alt 12" });
  expect(lines.map(({ linje }) => linje)).toEqual(["1"]);
  expect(problems).toEqual([]);
  expect(notices.map((notice) => notice.includes("npm run kildelinjer"))).toEqual([true, true]);
});

test("nothing is told of a source whose text has not been read in", () => {
  expect(sourceLines(new Map(), [source], [{ kilde: source.kilde, linjer: "1" }], new Map())).toEqual({
    ...{ lines: [], problems: [], notices: [] },
  });
});

test("a file that is another is refused", () => {
  const { problems } = sourceLines(new Map([[file, Buffer.from("a;b\n1;c\n")]]), [source], [], digests);
  expect(problems).toMatchObject([{ file }]);
});
