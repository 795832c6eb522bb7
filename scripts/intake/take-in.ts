import { withAddedChoices } from "../../src/model/added-choice.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Source } from "../../src/model/source.ts";
import type { Files } from "../data/files.ts";
import type { Problem } from "../data/problem.ts";
import type { SharedTables } from "../data/shared-tables.ts";
import { headingsOf, type Answers } from "./answers.ts";
import { matchesOf } from "./choose-dataset.ts";
import type { DeliveredFile } from "./delivered-files.ts";
import { sourceWith, type GivenSource } from "./delivery-source.ts";
import { isSure } from "./how-sure.ts";
import type { Receiver } from "./match.ts";
import { mergeRows } from "./merge-rows.ts";
import type { NumberStyle } from "./number-text.ts";
import { readDelivered } from "./read-delivered.ts";
import { receiversOf } from "./receivers.ts";
import type { Sheet } from "./sheet.ts";
import { sheetProblems } from "./sheet-problems.ts";
import { tableRows } from "./table-rows.ts";
import type { TakenIn, TakenSheet } from "./taken.ts";
import { toldTwice, type ToldRows } from "./told-twice.ts";
import { unusual } from "./unusual.ts";
import { workbookExtract } from "./workbook-extract.ts";

/** What the one who takes files in has said of them. */
export interface Said {
  /** The source that the numbers are from. */
  source: GivenSource | undefined;
  /** The dataset that every table belongs to; found when it is left out. */
  tabel?: string;
  /** Column → value, for columns that a table does not have. */
  values: Readonly<Record<string, string>>;
  style?: NumberStyle;
  /** What has been answered of tables that could belong to several datasets. */
  answers?: Answers;
}

/** Understands delivered files: which dataset each of their tables belongs to, and what each does to it. Nothing is written. */
export async function takeIn(
  delivered: readonly DeliveredFile[],
  files: Files,
  datasets: readonly Dataset[],
  shared: SharedTables,
  said: Said,
): Promise<TakenIn[]> {
  if (!shared.lists) return [];
  const wider = datasets.map((dataset) => withAddedChoices(dataset, shared.choices));
  return takeInBy(delivered, receiversOf(files, wider, shared.lists), shared.sources, said);
}

/** The same, for datasets that have been read. */
export async function takeInBy(
  delivered: readonly DeliveredFile[],
  all: readonly Receiver[],
  known: readonly Source[],
  said: Said,
): Promise<TakenIn[]> {
  const receivers = said.tabel === undefined ? all : all.filter(({ dataset }) => dataset.id === said.tabel);
  const out: TakenIn[] = [];
  const told: ToldRows = new Map();
  // Two new texts of one source, or of two, each have their own number.
  let sources = known;
  for (const { name, bytes } of delivered) {
    const read = await readDelivered(name, bytes);
    if (!("sheets" in read)) {
      out.push({ file: name, notes: [], sheets: [], problems: [read] });
      continue;
    }
    const sheets = read.sheets.map((sheet) => takenSheet(sheet, receivers, said));
    const twice = sheets.flatMap((sheet) => toldTwice(sheet, told));
    const one: TakenIn = {
      file: name,
      notes: read.notes,
      sheets,
      problems: [...sheets.flatMap(sheetProblems), ...twice],
    };
    out.push(one);
    if (one.problems.length === 0 && !sheets.some(({ taken }) => taken)) one.problems.push(nothingKnown(name));
    const tables = sheets.flatMap(({ taken }, sheet) => (taken ? [{ ...taken, sheet }] : []));
    if (tables.length === 0 || one.problems.length > 0) continue;
    const isChange = tables.some(({ merge }) => merge.added.length + merge.changed.length > 0);
    if (!isChange) continue;
    const made = said.source && sourceWith(said.source, sources, name);
    if (!made || "reason" in made) {
      one.problems.push(noSource(name, made?.reason));
      continue;
    }
    sources = [...sources.filter(({ kilde }) => kilde !== made.source.kilde), made.source];
    const words = [
      `fra ${made.source.titel} (${made.source.kilde})`,
      ...Object.entries(said.values).map(([column, value]) => `${column} er ${value}`),
    ];
    one.update = {
      file: name,
      source: made.source,
      extractName: made.extract,
      extract: workbookExtract(name, read.sheets, words.join(", ")),
      tables: tables.map(({ sheet, match, merge }) => ({ sheet, ...nameOf(read.sheets[sheet]), match, merge })),
    };
  }
  return out;
}

const nameOf = (sheet: Sheet | undefined): { name?: string } => (sheet?.name === undefined ? {} : { name: sheet.name });

function takenSheet(
  sheet: Sheet,
  receivers: readonly Receiver[],
  { tabel, values, style, source, answers }: Said,
): TakenSheet {
  // What is hidden is old or half done more often than not.
  if (sheet.hidden) return { sheet, matches: [] };
  const matches = matchesOf(sheet, receivers, values);
  const [best] = matches;
  const answered = best && answers?.get(headingsOf(best));
  const match = answered === undefined ? best : matches.find(({ receiver: { dataset } }) => dataset.id === answered);
  const isKnown = tabel !== undefined || answered !== undefined || isSure(matches);
  if (!match || !isKnown || match.score === 0) return { sheet, matches };
  const { dataset, table, columns, lists } = match.receiver;
  if (!table) return { sheet, matches };
  const rows = tableRows(match, style);
  const from: Record<string, string> = source === undefined ? {} : { kilde: source.kilde };
  const told = dataset.key.includes("kilde")
    ? rows.rows.map((row) => ({ ...row, values: { ...from, ...row.values } }))
    : rows.rows;
  const merge = mergeRows(table, told, columns, dataset.key, lists);
  return { sheet, matches, taken: { match, rows, merge, unusual: unusual(match, merge) } };
}

const nothingKnown = (file: string): Problem => ({
  file,
  expected: "en tabel, som vi kender; der er ingen i filen, som ligner en af dem",
  action: "Se efter, om det er den rigtige fil. Er den det, så kør kommandoen igen med --tabel og tabellens id.",
});

function noSource(file: string, reason: string | undefined): Problem {
  return {
    file,
    expected: reason ?? "at vide, hvor tallene kommer fra",
    action: "Kør kommandoen igen med --kilde og kildens id, for eksempel --kilde kkr-nordjylland-2026-09.",
  };
}
