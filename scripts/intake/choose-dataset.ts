import { mean, sum } from "d3";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Column } from "../../src/model/shape.ts";
import { nameFit, type KnownValues } from "./column-fit.ts";
import { headerCandidates, YEAR, type HeaderCandidate } from "./header-candidates.ts";
import { matchColumns, type Against, type ColumnUse } from "./match-columns.ts";
import type { Sheet } from "./sheet.ts";
import { bodyOf, type Body } from "./table-body.ts";
import { codeOf } from "./tidy-cell.ts";
import { comparable } from "./without-marks.ts";

/** A dataset that a delivered table may belong to. */
export interface Receiver extends Against {
  dataset: Dataset;
  known: KnownValues;
}

/** How a delivered table fits a dataset. */
export interface Match {
  receiver: Receiver;
  header: HeaderCandidate;
  body: Body;
  uses: ColumnUse[];
  /** Columns that the table does not have, with the value that its title, its sheet or its file gives for all rows. */
  constants: Readonly<Record<string, string>>;
  /** Columns of the key, and required ones, that nothing gives. */
  missing: Column[];
  /** How well it fits, from 0 to 1. */
  score: number;
}

/** The matches of a sheet with each of some datasets, the best way to see it for each, best first. */
export function matchesOf(sheet: Sheet, receivers: readonly Receiver[], given: Readonly<Record<string, string>> = {}): Match[] {
  const candidates = likelyHeaders(headerCandidates(sheet), receivers).map((header) => ({ header, body: bodyOf(sheet, header) }));
  return likelyReceivers(candidates, receivers)
    .flatMap((receiver) => {
      const matches = candidates.flatMap(({ header, body }) =>
        body.rows.length === 0 ? [] : [matchOf(sheet, header, body, receiver, given)],
      );
      return matches.sort((a, b) => b.score - a.score).slice(0, 1);
    })
    .sort((a, b) => b.score - a.score);
}

/** So many ways to see a sheet, and so many datasets, are tried out cell by cell: those whose heads say most. */
const [MOST_HEADERS, MOST_RECEIVERS] = [3, 12];

/** The headers that name most of the columns, categories and years that some dataset has, those of fewest rows first. */
function likelyHeaders(headers: readonly HeaderCandidate[], receivers: readonly Receiver[]): HeaderCandidate[] {
  const words = vocabulary(receivers);
  const knows = ({ heads }: HeaderCandidate): number =>
    heads.filter((parts) => parts.some((part) => words.has(comparable(part)) || YEAR.test(part))).length;
  return headers
    .map((header) => ({ header, knows: knows(header) }))
    .sort((a, b) => b.knows - a.knows || a.header.to - a.header.from - (b.header.to - b.header.from))
    .slice(0, MOST_HEADERS)
    .map(({ header }) => header);
}

/** The datasets whose columns and categories the heads of some header name best. */
function likelyReceivers(candidates: readonly { header: HeaderCandidate }[], receivers: readonly Receiver[]): Receiver[] {
  const named = (receiver: Receiver): number =>
    Math.max(
      0,
      ...candidates.map(({ header: { heads } }) =>
        sum(heads, (parts) => Math.max(0, ...receiver.columns.map((column) => nameFit(column, parts)), ...(parts.some((part) => vocabulary([receiver]).has(comparable(part))) ? [0.8] : []))),
      ),
    );
  return receivers
    .map((receiver) => ({ receiver, named: named(receiver) }))
    .sort((a, b) => b.named - a.named)
    .slice(0, MOST_RECEIVERS)
    .map(({ receiver }) => receiver);
}

const vocabularies = new WeakMap<Receiver, ReadonlySet<string>>();

/** What heads can say that some dataset knows: the titles and names of its columns, its categories, and the names in its rows. */
function vocabulary(receivers: readonly Receiver[]): ReadonlySet<string> {
  const own = (receiver: Receiver): ReadonlySet<string> => {
    const known = vocabularies.get(receiver);
    if (known) return known;
    const words = new Set(
      receiver.columns.flatMap(({ name, title, role, labels = {}, choices = [] }) => [
        ...[name, title, ...choices, ...Object.values(labels)].map(comparable),
        ...(role === "place" || role === "dimension" ? (receiver.known.get(name) ?? []) : []),
      ]),
    );
    vocabularies.set(receiver, words);
    return words;
  };
  const [only] = receivers;
  return receivers.length === 1 && only ? own(only) : new Set(receivers.flatMap((receiver) => [...own(receiver)]));
}

function matchOf(sheet: Sheet, header: HeaderCandidate, body: Body, receiver: Receiver, given: Readonly<Record<string, string>>): Match {
  const delivered = header.heads.map((heads, at) => ({ heads, cells: body.rows.map(({ cells }) => cells[at]) }));
  const uses = matchColumns(delivered, receiver);
  const held = new Set(uses.flatMap((use) => (use.as === "unused" ? [] : [use.column.name, ...(use.as === "value" ? Object.keys(use.fixed) : [])])));
  const own = receiver.columns.filter(({ role }) => role !== "provenance");
  const about = [...header.above, sheet.name ?? "", sheet.file];
  const constants: Record<string, string> = {};
  for (const column of own) {
    if (held.has(column.name)) continue;
    const value = given[column.name] ?? constantOf(column, about);
    if (value !== undefined) constants[column.name] = value;
  }
  const { key } = receiver.dataset;
  const missing = own.filter(
    ({ name, optional }) => !held.has(name) && !(name in constants) && (!optional || key.includes(name)),
  );
  const score = scoreOf({ uses, held, missing, delivered: delivered.filter(({ heads, cells }) => heads.length > 0 || cells.some(Boolean)).length, own, receiver, about });
  return { receiver, header, body, uses, constants, missing, score };
}

interface Scored {
  uses: readonly ColumnUse[];
  held: ReadonlySet<string>;
  missing: readonly Column[];
  delivered: number;
  own: readonly Column[];
  receiver: Receiver;
  about: readonly string[];
}

function scoreOf({ uses, held, missing, delivered, own, receiver: { dataset }, about }: Scored): number {
  const measures = own.filter(({ role }) => role === "measure");
  if (measures.length > 0 && !measures.some(({ name }) => held.has(name))) return 0;
  const required = own.filter(({ optional }) => !optional);
  const covered = 1 - missing.length / Math.max(1, required.length);
  const used = uses.filter(({ as }) => as !== "unused").length / Math.max(1, delivered);
  const fits = uses.flatMap((use) => (use.as === "column" ? [use.fit] : use.as === "value" ? [0.9] : []));
  return 0.4 * covered + 0.25 * used + 0.25 * (mean(fits) ?? 0) + 0.1 * titleFit(dataset, about);
}

/** How many of the words in the title of a dataset stand above a table or in the name of its sheet or file. */
function titleFit({ title, id }: Dataset, about: readonly string[]): number {
  const told = new Set(about.flatMap((text) => comparable(text).split(/[ /]/)));
  const words = [...comparable(title).split(" "), ...id.split("-")].filter((word) => word.length > 3);
  return words.filter((word) => told.has(word)).length / Math.max(1, words.length);
}

/** The one year or category that the texts about a table name, for a column that it does not have. */
function constantOf(column: Column, about: readonly string[]): string | undefined {
  if (column.role === "time" && column.grain === "year") {
    const years = new Set(about.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).filter((text) => YEAR.test(text)));
    return years.size === 1 ? [...years][0] : undefined;
  }
  if (column.type !== "choice") return undefined;
  if (column.choices?.length === 1) return column.choices[0];
  const words = about.flatMap((text) => text.split(/[,;:()/\s–-]+/));
  const named = new Set(words.flatMap((word) => codeOf(column, word) ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}
