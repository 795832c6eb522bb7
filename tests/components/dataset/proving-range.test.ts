import { expect, test } from "vitest";
import { published, sourceLines } from "../../../src/catalogue.ts";
import { provingRange } from "../../../src/components/dataset/proving-range.ts";
import { printedNumbers } from "../../../scripts/provenance/printed-numbers.ts";
import { lineRanges } from "../../../src/model/line-ranges.ts";

const texts = new Map(sourceLines.map(({ kilde, linje, tekst }) => [`${kilde} ${linje}`, tekst]));

test("a number is shown on lines with as many of the numbers of its row as any of its ranges has", () => {
  const worse = published.flatMap(({ id, columns, rows }) => {
    const measures = columns.filter(({ role }) => role === "measure").map(({ name }) => name);
    return rows.flatMap((row) => {
      const numbers = measures.map((name) => row[name]).filter((value) => typeof value === "number");
      const found = ({ extract, from, to }: ReturnType<typeof lineRanges>[number]): number => {
        const lines = Array.from({ length: to - from + 1 }, (_, at) => {
          return texts.get(`${String(row["kilde"])} ${extract === undefined ? "" : `${extract}:`}${from + at}`) ?? "";
        });
        const printed = printedNumbers(lines.join("\n"));
        return numbers.filter((value) => printed.has(value) || printed.has(-value)).length;
      };
      const most = Math.max(...lineRanges(String(row["linjer"])).map(found));
      return found(provingRange(row, measures)) < most ? [`${id} ${String(row["linjer"])} ${numbers.join()}`] : [];
    });
  });
  expect(worse).toEqual([]);
});
