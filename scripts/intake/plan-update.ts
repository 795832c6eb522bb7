import type { Dataset } from "../../src/model/dataset.ts";
import { kommuneRow } from "../../src/model/kommune.ts";
import { sourceRow, type Source } from "../../src/model/source.ts";
import { columns } from "../../src/model/shape.ts";
import type { Files } from "../data/files.ts";
import { runPipeline, type Run } from "../data/pipeline.ts";
import { DIGESTS, digestFile } from "../data/read-digests.ts";
import type { SharedTables } from "../data/shared-tables.ts";
import { digestOf, digestText } from "../provenance/digest.ts";
import { OWN_EXTRACTS } from "../provenance/documents.ts";
import { kommuneNames } from "../provenance/kommune-names.ts";
import { makeSourceLines } from "../provenance/make-source-lines.ts";
import { runLines } from "../provenance/run-lines.ts";
import { SOURCE_LINES, sourceLinesText } from "../provenance/source-line-file.ts";
import type { Match } from "./match.ts";
import { originKey, type Origin, type Origins } from "./as-delivered.ts";
import { linesOfRow } from "./cited-lines.ts";
import type { Merge } from "./merge-rows.ts";
import { rowText, withRows } from "./raw-text.ts";
import type { IntakeRow } from "./table-rows.ts";
import type { Extract } from "./workbook-extract.ts";

/** A table of a delivered file, and what it does to the raw table of its dataset. */
export interface Taken {
  /** Number of its sheet in the file, and its name. */
  sheet: number;
  name?: string;
  match: Match;
  merge: Merge;
}

/** A delivered file with the source that its numbers are from. */
export interface TakenFile {
  file: string;
  source: Source;
  /** Name of the text extract that is made of it. */
  extractName: string;
  extract: Extract;
  tables: readonly Taken[];
}

/** What is to be written, by path from the project's root, and how the data step finds the figures then. */
export interface Plan {
  writes: Map<string, string>;
  run: Run;
  /** Where the rows were delivered that it writes. */
  origins: Origins;
}

/** Works out every file that an update changes, and runs the data step on them in memory. Nothing is written. */
export function planUpdate(
  files: Files,
  datasets: readonly Dataset[],
  { kommuner, sources }: Pick<SharedTables, "kommuner" | "sources">,
  taken: readonly TakenFile[],
): Plan {
  const writes = new Map<string, string>();
  const textOf = (path: string): string => writes.get(path) ?? Buffer.from(files.get(path) ?? "").toString("utf8");
  const named = kommuneNames(kommuneRow.array().parse(kommuner));
  const extracts = new Map<string, Uint8Array>();
  const origins = new Map<string, Origin>();
  const grown = new Map<string, number>();
  let known: readonly Source[] = sources;
  for (const { file, source, extractName, extract, tables } of taken) {
    const prefix = source.udtraek.startsWith(extractName) ? "" : `${extractName.slice(0, 3)}:`;
    const covered = tables.flatMap(({ sheet, name, match, merge }) => {
      const above = sheetTexts(extract, sheet, match.header.from);
      const told = (row: IntakeRow): Record<string, string> => ({
        ...row.values,
        kilde: row.values["kilde"] ?? source.kilde,
        linjer: row.values["linjer"] ?? linesOfRow(row, match, extract, sheet, above, prefix),
        side: row.values["side"] ?? "",
      });
      const path = `data/raw/${match.receiver.dataset.raw}`;
      const changed = new Map(merge.changed.map(({ at, row }) => [at, told(row)]));
      const added = merge.added.map(told);
      if (changed.size + added.length === 0) return [];
      // Several sheets may add to one table.
      const before = grown.get(path) ?? 0;
      const rows = merge.records + before + 2;
      grown.set(path, before + added.length);
      const origin = ({ row, cells }: IntakeRow): Origin => ({
        file,
        ...(name === undefined ? {} : { sheet: name }),
        row: row + 1,
        cells,
      });
      for (const { at, row } of merge.changed) origins.set(originKey(path, at + 2), origin(row));
      for (const [at, row] of merge.added.entries()) origins.set(originKey(path, rows + at), origin(row));
      writes.set(path, withRows(textOf(path), changed, added));
      return [
        { id: match.receiver.dataset.id, title: match.receiver.dataset.title, rows: [...changed.values(), ...added] },
      ];
    });
    if (covered.length === 0) continue;
    writes.set("data/sources.csv", withSource(textOf("data/sources.csv"), source, known));
    known = withOne(known, source);
    writes.set(`${OWN_EXTRACTS}/${extractName}`, extract.text);
    writes.set(`${DIGESTS}/${digestFile(extractName)}`, digestText(digestOf(extract.text, named)));
    extracts.set(extractName, Buffer.from(extract.text));
    const rows = covered.map(({ id, title, rows: own }) => coverage(source, id, title, extractName, own));
    writes.set("data/coverage.csv", `${ended(textOf("data/coverage.csv"))}${rows.join("")}`);
  }
  const next = new Map([...files, ...[...writes].map(([path, text]) => [path, Buffer.from(text)] as const)]);
  const withoutLines = new Map([...next].filter(([path]) => !path.startsWith(`${SOURCE_LINES}/`)));
  const first = runPipeline(withoutLines, datasets);
  if (first.problems.length > 0) return { writes, run: first, origins };
  for (const [path, text] of citedTexts(first, files, extracts)) {
    if (textOf(path) === text) continue;
    writes.set(path, text);
    next.set(path, Buffer.from(text));
  }
  return { writes, run: runPipeline(next, datasets), origins };
}

const ended = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

/** What stands in the rows of a sheet above a header. */
const sheetTexts = ({ text, lineOf }: Extract, sheet: number, from: number): string[] =>
  text.split("\n").slice(lineOf(sheet, 0) - 1, lineOf(sheet, from) - 1);

/** The sources with one in its place, or last where it is new. */
const withOne = (sources: readonly Source[], source: Source): Source[] =>
  sources.some(({ kilde }) => kilde === source.kilde)
    ? sources.map((one) => (one.kilde === source.kilde ? source : one))
    : [...sources, source];

/** The sources as text with one more, or with one more text of one. */
function withSource(text: string, source: Source, known: readonly Source[]): string {
  const cells = Object.fromEntries(columns(sourceRow).map(({ name }) => [name, cellOf(source, name)]));
  const at = known.findIndex(({ kilde }) => kilde === source.kilde);
  return withRows(text, at < 0 ? new Map() : new Map([[at, cells]]), at < 0 ? [cells] : []);
}

const cellOf = (source: Source, name: string): string =>
  String(Object.entries(source).find(([key]) => key === name)?.[1] ?? "");

function coverage(
  { kilde }: Source,
  id: string,
  title: string,
  extractName: string,
  rows: readonly Record<string, string>[],
): string {
  const all = [...new Set(rows.flatMap(({ linjer = "" }) => linjer.split("; ")))];
  return rowText([kilde, `${id}-${extractName.slice(0, 3)}`, title, all.join("; "), id, "", ""]);
}

/** The lines that rows cite, for the sources whose lines are kept. */
function citedTexts(run: Run, files: Files, extracts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const { sources, rows, kept } = runLines(run, files);
  const made = makeSourceLines(sources, rows, extracts, kept, OWN_EXTRACTS);
  return new Map([...made.files].map(([path, lines]) => [path, sourceLinesText(lines)]));
}
