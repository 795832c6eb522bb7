import { publishedDataset, source } from "../catalogue.ts";
import { lineText, shownLine } from "../components/source/line-texts.ts";
import { provingRange } from "../components/dataset/proving-range.ts";
import { number } from "../lib/format.ts";
import type { LineRange } from "../model/line-ranges.ts";
import type { Source } from "../model/source.ts";
import type { KeyFigure } from "../themes/key-figure.ts";

/** A number on the line of its source that it stands on: what the line has before and after it. */
export interface MarkedLine {
  before: string;
  number: string;
  after: string;
  range: LineRange;
  source: Source;
  /** The times of the numbers on it from left to right, where it has several and each is the same of another time. */
  times: string[];
}

/** The numbers on a line, as they are written. */
const NUMBERS = /\d+(?:[.,]\d+)*/g;

/** The times of the numbers of a line that differ from a row in nothing but time; none where one of them is another number. */
function timesOf({ dataset, measure, row }: KeyFigure, written: readonly string[]): string[] {
  const { rows, columns, key } = publishedDataset(dataset);
  const time = columns.find(({ role }) => role === "time")?.name;
  if (time === undefined) return [];
  const fixed = ["kilde", ...key].filter((name) => name !== time);
  const own = rows.filter((other) => fixed.every((name) => other[name] === row[name]));
  const times = written.flatMap((run) => {
    const [only, another] = own.filter((other) => number(Number(other[measure])) === run);
    return only && !another ? [String(only[time])] : [];
  });
  return times.length > 1 && times.length === written.length ? times : [];
}

/** The line that a key figure stands on, where the source writes it as we do, once and by itself; undefined where it does not. */
export function markedLine(figure: KeyFigure): MarkedLine | undefined {
  const { row, measure, number: own } = figure;
  const kilde = String(row["kilde"]);
  const range = provingRange(row, [measure]);
  const { shown } = shownLine(lineText(kilde, range.extract, range.from));
  const runs = [...shown.matchAll(NUMBERS)];
  const [only, another] = runs.filter(([run]) => run === own);
  if (!only || another) return undefined;
  return {
    before: shown.slice(0, only.index).trimStart(),
    number: own,
    after: shown.slice(only.index + own.length),
    range,
    source: source(kilde),
    times: timesOf(
      figure,
      runs.map(([run]) => run),
    ),
  };
}
