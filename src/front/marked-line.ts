import { source } from "../catalogue.ts";
import { lineText, shownLine } from "../components/source/line-texts.ts";
import { provingRange } from "../components/dataset/proving-range.ts";
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
}

/** The line that a key figure stands on, where the source writes it as we do, once and by itself; undefined where it does not. */
export function markedLine({ row, measure, number }: KeyFigure): MarkedLine | undefined {
  const kilde = String(row["kilde"]);
  const range = provingRange(row, [measure]);
  const { shown } = shownLine(lineText(kilde, range.extract, range.from));
  const found = [...shown.matchAll(/\d+(?:[.,]\d+)*/g)].filter(([run]) => run === number);
  const [only, another] = found;
  if (!only || another) return undefined;
  return {
    before: shown.slice(0, only.index).trimStart(),
    number,
    after: shown.slice(only.index + number.length),
    range,
    source: source(kilde),
  };
}
