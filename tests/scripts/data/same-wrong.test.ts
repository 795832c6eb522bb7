import { expect, test } from "vitest";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { report } from "../../../scripts/data/report.ts";
import { datasets, files } from "./the-data.ts";

const PLACES = "data/raw/social/pladser-pr-kommune.csv";
const told = (change: (text: string) => string): string => {
  const text = Buffer.from(files.get(PLACES) ?? "").toString("utf8");
  return report(runPipeline(new Map([...files, [PLACES, Buffer.from(change(text))]]), datasets).problems);
};
/** What a report says of the places, without its first and last line. */
const parts = (text: string): string[] => text.split("\n\n").slice(1, -1);

test("a year that is wrong in all rows of a source is told once, with the one that stands there", () => {
  const all = parts(told((text) => text.replace(/^2024,/gm, "2023,")));
  expect(all).toHaveLength(1);
  expect(all[0]).toContain("række 35-67, kolonne aar");
  expect(all[0]).toContain("2023 står ikke på nogen af dem, men 2024 står på dem alle");
});

test("a source that is wrong in all rows of another is told once, with the right one", () => {
  const all = parts(told((text) => text.replace(/^(2024,.*?)kkr-nordjylland-2024-09/gm, "$1kkr-nordjylland-2018-09")));
  expect(all).toHaveLength(1);
  expect(all[0]).toContain("række 35-67, kolonne kilde");
  expect(all[0]).toContain("Ret kilden til »kkr-nordjylland-2024-09«");
});

test.each([
  [
    "each cell",
    (line: string) =>
      line
        .split(",")
        .map((cell) => `"""${cell}"""`)
        .join(","),
  ],
  ["each line", (line: string) => `"${line}"`],
])("a table saved twice, with quotes around %s within the quotes, is told once", (_what, quoted) => {
  const all = parts(told((text) => `${text.trimEnd().split("\n").map(quoted).join("\n")}\n`));
  expect(all).toHaveLength(1);
  expect(all[0]).toContain("filen er gemt som CSV to gange");
});
