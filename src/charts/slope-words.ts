import { sort } from "d3";
import type { Resolved } from "../views/resolved.ts";
import { areChanges, differenceText, shortValue } from "../views/value-text.ts";

const orNone = (some: number): string => (some === 0 ? "ingen" : String(some));

/** Lines between two times in words: how many rose and fell, and which of them most. Undefined where there are no such lines. */
export function slopeWords({ x, series, facet, marks, measure }: Resolved): string | undefined {
  const [first, second] = x.items;
  if (areChanges(measure) || !series || facet || !first || !second || x.items.length > 2) return undefined;
  const value = (time: string, line: string): number | undefined =>
    marks.find((mark) => mark.x === time && mark.series === line)?.value;
  const lines = series.items.flatMap(({ code, label }) => {
    const [from, to] = [value(first.code, code), value(second.code, code)];
    return from === undefined || to === undefined ? [] : [{ label, from, to, change: to - from }];
  });
  if (lines.length < 4) return undefined;
  const ordered = sort(lines, ({ change }) => -change);
  const [most, least] = [ordered[0], ordered.at(-1)];
  const move = ({ label, from, to, change }: (typeof lines)[number]): string =>
    `${label} (${differenceText(measure, change)}, fra ${shortValue(measure, from)} til ${shortValue(measure, to)})`;
  const rose = lines.filter(({ change }) => change > 0).length;
  const fell = lines.filter(({ change }) => change < 0).length;
  return [
    `Fra ${first.label} til ${second.label} steg tallet for ${rose === lines.length ? "alle" : `${orNone(rose)} af`} ${lines.length} og faldt for ${orNone(fell)}.`,
    ...(most && most.change > 0 ? [`Mest op: ${move(most)}.`] : []),
    ...(least && least.change < 0 ? [`Mest ned: ${move(least)}.`] : []),
  ].join(" ");
}
