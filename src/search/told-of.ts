import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";
import { rowAddress } from "../model/row-address.ts";
import { isSettled } from "../model/status.ts";
import { fixedWords, withinSentence } from "../views/fixed-words.ts";
import type { Channel, Fixed, Mark, Resolved } from "../views/resolved.ts";
import { labelOf } from "../views/label.ts";
import { markValue } from "../views/mark-value.ts";
import { valueWithUnit } from "../views/value-text.ts";
import { codeOf, statusColumn } from "../views/view-table.ts";
import { doubtAbout } from "./doubt-about.ts";
import { inTime } from "../lib/in-time.ts";
import { timeOf } from "./time-of.ts";
import { unitBeside, withPer } from "./whole-unit.ts";
import { withWay } from "./with-way.ts";

/** How many things may be told in brackets beside the place. */
const MOST_WORDS = 2;

/** What a mark is of on a channel. */
function onChannel(channel: Channel | null, code: string): Fixed[] {
  const item = channel?.items.find((candidate) => candidate.code === code);
  return channel && item ? [{ column: channel.column, code, label: item.label }] : [];
}

/** Of what kind the figures of some rows are, though those of others beside them may be of another. */
function ownKind(dataset: Published, rows: readonly Row[]): Fixed[] {
  const column = statusColumn(dataset);
  const [cell = null, another] = new Set(column ? rows.map((row) => row[column.name] ?? null) : []);
  if (!column || cell === null || another !== undefined) return [];
  return [{ column, code: codeOf(cell), label: labelOf(column, cell) }];
}

/**
 * The value of a mark with its unit and time and, in brackets, with what else it is of, but for the columns that are asked by, and with the doubt about it:
 * `214 besøg i 2023 (Socialtilsyn Nord)`, `58.376 kr. (budget)`. A value that needs more words than these does not fit a result.
 */
export function toldOf(
  dataset: Published,
  resolved: Resolved,
  mark: Mark,
  asked: readonly string[],
): string | undefined {
  const { measure, fixed, x, series, facet, view } = resolved;
  const rows = mark.rows.map((at) => dataset.rows[at]).filter((row) => row !== undefined);
  const drawn = [...onChannel(facet, mark.facet), ...onChannel(x, mark.x), ...onChannel(series, mark.series)];
  const others = [...fixed, ...ownKind(dataset, rows)].filter(
    ({ column }, at, all) => ![...drawn, ...all.slice(0, at)].some((one) => one.column.name === column.name),
  );
  const other = [...drawn, ...others].filter(
    ({ column, code }) =>
      !asked.includes(column.name) && column.role !== "time" && !(column.role === "status" && isSettled(code)),
  );
  const words = fixedWords(other.map((one) => ({ ...one, label: withinSentence(one.column, one.label) })));
  const places = other.filter(({ column }) => column.role === "place").length;
  if (words.length > MOST_WORDS + places) return undefined;
  const doubt = doubtAbout(
    dataset,
    view.measure,
    rows.map((row) => rowAddress(dataset.key, row)),
  );
  if (mark.computed) words.push("beregnet");
  if (doubt !== undefined) words.push(doubt);
  const scale = { ...measure, unit: measure.unit ?? unitBeside(dataset, view.measure, rows) };
  const named = [...fixed, ...onChannel(x, mark.x)].filter(({ column }) => column.namesMeasure);
  const names = [measure.title, ...named.map(({ label }) => label)];
  const column = dataset.columns.find(({ name }) => name === view.measure);
  const say = (each: number): string => withWay(column ?? {}, each, (size) => valueWithUnit(scale, size));
  return inTime(withPer(markValue(mark, say), names), timeOf(dataset, rows, view.measure), words);
}
