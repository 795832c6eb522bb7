import { capital, fullStops } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { distributionWords } from "./distribution.ts";
import { remarks } from "./picture-remarks.ts";
import { slopeWords } from "./slope-words.ts";
import { valueWords } from "./mark-words.ts";
import { valueWithUnit } from "../views/value-text.ts";
import type { Item, Mark, Resolved } from "../views/resolved.ts";

const FEW = 6;
/** As many as are named at either end, of a picture with one value for each row; else only those at the very end. */
const MOST_NAMED = 3;

/** A picture in Danish sentences made of its marks: all of them when they are few, else the ends. */
export function pictureWords(resolved: Resolved): string {
  const { series, facet, measure, view } = resolved;
  if (view.form === "striber" && !facet) return fullStops(`${measure.title}. ${distributionWords(resolved)}`);
  const slope = view.form === "linjer" && slopeWords(resolved);
  if (slope) return fullStops([`${measure.title}.`, slope, ...remarks(resolved)].join(" "));
  const groups = (facet?.items ?? [null]).flatMap((small) =>
    (series?.items ?? [null]).map((line) => ({ small, line })),
  );
  const parts = groups.flatMap(({ small, line }) => {
    const marks = resolved.marks.filter(
      (mark) => mark.facet === (small?.code ?? "") && mark.series === (line?.code ?? ""),
    );
    const name = [small, line].flatMap((item: Item | null) => (item ? [item.label] : [])).join(", ");
    return marks.length === 0
      ? []
      : [`${name === "" ? "" : `${capital(name)}: `}${inWords(resolved, marks, groups.length === 1)}`];
  });
  return fullStops([`${measure.title}.`, `${parts.join(". ")}.`, ...remarks(resolved)].join(" "));
}

function inWords(resolved: Resolved, marks: readonly Mark[], alone: boolean): string {
  const { x, measure } = resolved;
  const labelOf = (mark: Mark): string => x.items.find(({ code }) => code === mark.x)?.label ?? mark.x;
  const order = new Map(x.items.map(({ code }, index) => [code, index]));
  const inOrder = [...marks].sort((a, b) => (order.get(a.x) ?? 0) - (order.get(b.x) ?? 0));
  const say = (mark: Mark): string => `${labelOf(mark)} ${valueWords(resolved, mark)}`;
  if (marks.length <= FEW) return listAnd(inOrder.map(say));
  if (x.column.role === "time") return overTime(inOrder, say);
  const ordered = [...marks].sort((a, b) => b.value - a.value);
  return `${marks.length} tal. Højest: ${ends(ordered)}. Lavest: ${ends(ordered.toReversed())}`;

  /** The first of some marks in order; those that share the very end are counted when they are too many to be named. */
  function ends(from: readonly Mark[]): string {
    const tied = from.filter(({ value }) => value === from[0]?.value);
    if (tied.length > MOST_NAMED) return `${tied.length} har det samme: ${valueWithUnit(measure, tied[0]?.value ?? 0)}`;
    const next = from[MOST_NAMED]?.value;
    const shown = alone ? from.slice(0, MOST_NAMED).filter(({ value }) => value !== next) : tied;
    return listAnd(shown.map((mark) => `${labelOf(mark)} ${valueWithUnit(measure, mark.value)}`));
  }
}

function overTime(marks: readonly Mark[], say: (mark: Mark) => string): string {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return "";
  const [highest, lowest] = [Math.max, Math.min].map((end) => end(...marks.map(({ value }) => value)));
  const extreme = (value: number | undefined, word: string): string => {
    const mark = marks.find((candidate) => candidate.value === value);
    return !mark || mark === first || mark === last ? "" : `, ${word} ${say(mark)}`;
  };
  return `fra ${say(first)} til ${say(last)}${extreme(highest, "højest")}${extreme(lowest, "lavest")}`;
}
