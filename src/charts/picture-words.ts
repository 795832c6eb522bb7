import { capital, fullStops, spelled } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { isSum } from "../model/is-sum.ts";
import { distributionWords } from "./distribution.ts";
import { remarks } from "./picture-remarks.ts";
import { slopeWords } from "./slope-words.ts";
import { detailsOf } from "./mark-words.ts";
import { markValue } from "../views/mark-value.ts";
import { atTime, endWords } from "./time-words.ts";
import { measureWithUnit, valueInSentence, valueWithoutUnit } from "./unit-words.ts";
import type { Channel, Item, Mark, Resolved, Scale } from "../views/resolved.ts";

const FEW = 6;
/** As many as are named at either end, of a picture with one value for each row; else only those at the very end. */
const MOST_NAMED = 3;

/** A picture in Danish sentences made of its marks: all of them when they are few, else the ends. */
export function pictureWords(resolved: Resolved): string {
  const { series, facet, measure, view } = resolved;
  if (view.form === "striber" && !facet)
    return fullStops(`${measureWithUnit(measure)}. ${distributionWords(resolved)}`);
  const slope = view.form === "linjer" && slopeWords(resolved);
  if (slope) return fullStops([`${measure.title}.`, slope, ...remarks(resolved)].join(" "));
  const [lineOn, along] = readAlong(resolved);
  const lines = lineOn === "x" ? resolved.x.items : (series?.items ?? [null]);
  const groups = (facet?.items ?? [null]).flatMap((small) => lines.map((line) => ({ small, line })));
  const marksOf = ({ small, line }: (typeof groups)[number]): Mark[] =>
    resolved.marks.filter((mark) => mark.facet === (small?.code ?? "") && mark[lineOn] === (line?.code ?? ""));
  const parts = groups.flatMap((group) => {
    const { small, line } = group;
    const marks = marksOf(group);
    const name = [small, line].flatMap((item: Item | null) => (item ? [item.label] : [])).join(", ");
    return marks.length === 0
      ? []
      : [`${name === "" ? "" : `${capital(name)}: `}${inWords(resolved, along, marks, name === "")}`];
  });
  const told = groups.every((group) => marksOf(group).length <= FEW);
  return fullStops([`${measureWithUnit(measure)}.`, `${parts.join(". ")}.`, ...remarks(resolved, told)].join(" "));
}

/**
 * What a picture is read by, and the channel that lies along each of it: by its series, or by its rows, where a row has parts of
 * its own that the others lack: `Efter stilling: Tilsynschef (1), …`.
 */
function readAlong({ x, series, marks }: Resolved): [by: "x" | "series", along: "x" | "series"] {
  const isOwn =
    series !== null && new Set(marks.map((mark) => JSON.stringify([mark.facet, mark.series]))).size === marks.length;
  return isOwn && x.column.role !== "time" && x.items.length < series.items.length ? ["x", "series"] : ["series", "x"];
}

/** A name that is a sentence, without its full stop: a value follows it. */
const unstopped = (label: string): string => label.replace(/(?<=\p{L}{4})\.$/u, "");

/** Marks by what lies along them; `alone` where no name stands before them. */
function inWords(resolved: Resolved, along: "x" | "series", marks: readonly Mark[], alone: boolean): string {
  const { measure } = resolved;
  const channel = along === "series" && resolved.series ? resolved.series : resolved.x;
  const labelOf = (mark: Mark): string =>
    unstopped(channel.items.find(({ code }) => code === mark[along])?.label ?? mark[along]);
  const order = new Map(channel.items.map(({ code }, index) => [code, index]));
  const inOrder = [...marks].sort((a, b) => (order.get(a[along]) ?? 0) - (order.get(b[along]) ?? 0));
  const say = (mark: Mark): string => valueAt(resolved, channel, mark, labelOf(mark), alone);
  if (marks.length <= FEW) return listAnd(inOrder.map(say));
  if (channel.column.role === "time") return overTime(inOrder, say, measure, labelOf);
  const parts = marks.filter((mark) => !isSum(channel.column, mark[along]));
  const ordered = [...(parts.length > FEW ? parts : marks)].sort((a, b) => b.value - a.value);
  const written = (mark: Mark): string => markWithoutUnit(measure, mark);
  const [most = marks[0]] = ordered;
  if (most && ordered.every((mark) => written(mark) === written(most))) {
    const same = sameInAll(measure, ordered.length, most);
    return alone ? capital(same) : same;
  }
  return `${marks.length} tal. Højest: ${ends(ordered)}. Lavest: ${ends(ordered.toReversed())}`;

  /** The first of some marks in order; those that share the very end are counted when they are too many to be named. */
  function ends(from: readonly Mark[]): string {
    const [end] = from;
    const tied = end ? from.filter((mark) => written(mark) === written(end)) : [];
    if (end && tied.length > MOST_NAMED) return `${spelled(tied.length)} har ${written(end)}`;
    const next = from[MOST_NAMED];
    const shown = alone
      ? from.slice(0, MOST_NAMED).filter((mark) => next === undefined || written(mark) !== written(next))
      : tied;
    return listAnd(shown.map(ended));
  }

  function ended(mark: Mark): string {
    const words = [written(mark), ...(mark.side === undefined ? [] : [mark.side])];
    return `${labelOf(mark)} (${words.join("; ")})`;
  }
}

/** The value of a mark where its unit has been told. */
const markWithoutUnit = (measure: Scale, mark: Mark): string =>
  markValue(mark, (value) => valueWithoutUnit(measure, value));

/** What all of some rows have alike: `alle 17 ligger på 6,81 kr. pr. indbygger`, `alle 11 har ingen klager`, `uændret i alle 11`. */
function sameInAll(measure: Scale, rows: number, mark: Mark): string {
  const all = `alle ${spelled(rows)}`;
  if (measure.kind === "change" && Number(mark.value.toFixed(measure.decimals)) === 0) return `uændret i ${all}`;
  const isHad = measure.kind === "count" || measure.kind === "amount";
  return `${all} ${isHad ? "har" : "ligger på"} ${markValue(mark, (value) => valueInSentence(measure, value))}`;
}

/** A value and what it is of: `75 i 2014`, `Rebild: 60 %`; within a group, whose name has the colon, `Rebild (60 %)`. */
function valueAt(resolved: Resolved, { column }: Channel, mark: Mark, label: string, alone: boolean): string {
  const value = markWithoutUnit(resolved.measure, mark);
  const details = detailsOf(resolved, mark).join("; ");
  const brackets = details === "" ? "" : ` (${details})`;
  const at = column.role === "time" ? atTime(label) : undefined;
  if (at !== undefined) return `${value} ${at}${brackets}`;
  return alone ? `${label}: ${value}${brackets}` : `${label} (${[value, details].filter(Boolean).join("; ")})`;
}

/** The first, the last, and the highest and the lowest where they are neither: `75 i 2014, 254 i 2023, flest i 2021 (429)`. */
function overTime(
  marks: readonly Mark[],
  say: (mark: Mark) => string,
  measure: Scale,
  labelOf: (mark: Mark) => string,
): string {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return "";
  const [highest, lowest] = [Math.max, Math.min].map((end) => end(...marks.map(({ value }) => value)));
  const [most, least] = endWords(measure);
  const extreme = (value: number | undefined, word: string): string => {
    const mark = marks.find((candidate) => candidate.value === value);
    if (!mark || value === first.value || value === last.value) return "";
    return `, ${word} ${atTime(labelOf(mark)) ?? labelOf(mark)} (${markWithoutUnit(measure, mark)})`;
  };
  return `${say(first)}, ${say(last)}${extreme(highest, most)}${extreme(lowest, least)}`;
}
