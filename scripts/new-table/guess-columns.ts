import { capital, lowerFirst } from "../../src/lib/format.ts";
import { decimalsOf } from "../../src/lib/quantity.ts";
import { slugOf } from "../../src/lib/slug-of.ts";
import { resolve, type CodeLists } from "../../src/model/code-lists.ts";
import { provenance } from "../../src/model/provenance.ts";
import { REGIONS } from "../../src/model/regions.ts";
import { TILSYN } from "../../src/model/tilsyn.ts";
import { YEAR } from "../intake/header-candidates.ts";
import { isNothing, readNumber } from "../intake/number-text.ts";
import type { SheetCell } from "../intake/sheet.ts";
import { unitIn } from "../intake/units.ts";
import { tidyText, withoutMarks } from "../intake/without-marks.ts";
import type { FoundTable } from "./find-table.ts";

/** What a column of a table that nobody has declared may be. */
export interface GuessedColumn {
  /** Its name in the files. */
  name: string;
  title: string;
  /** The part it has in its table: whether it names the row, counts something, or says more. */
  part: "key" | "measure" | "text";
  /** The call that declares it. */
  declares: string;
  /** What it was taken for, in Danish, for whoever looks it over. */
  taken: string;
  /** The texts that name a row, row by row. */
  codes: readonly string[];
}

/** Names that every table has of its own. */
const RESERVED = new Set([...Object.keys(provenance), "kommunekode"]);
/** A text of more letters than this is prose and no category. */
const LONGEST_CODE = 60;

/** The columns of a table, and whether one of them stands across the top. */
export interface Guessed {
  columns: GuessedColumn[];
  isAcross: boolean;
}

/** What the columns of a table may be. Years across the top become a column of their own, with one of the numbers below them. */
export function guessColumns({ columns, body }: FoundTable, lists: CodeLists, measured: string): Guessed {
  const isYearAcross = ({ heads, cells }: FoundTable["columns"][number]): boolean =>
    YEAR.test(heads.at(-1) ?? "") && numbersIn(cells) !== undefined;
  const across = columns.filter(isYearAcross);
  const guessAll = (own: FoundTable["columns"]): GuessedColumn[] =>
    own.map(({ heads, cells }) => guess(heads.join(", "), cells, lists));
  if (across.length < 2) return { columns: named(guessAll(columns)), isAcross: false };
  const first = body.rows.map(() => across[0]?.heads.at(-1) ?? "");
  const years = across.map(({ heads }) => heads.at(-1)).join(", ");
  const cells = across.flatMap((one) => one.cells);
  const guessed = [
    { ...year(first), taken: `årene over kolonnerne: ${years}` },
    ...guessAll(columns.filter((one) => !isYearAcross(one))),
    guess(measured, cells, lists),
  ];
  return { columns: named(guessed), isAcross: true };
}

/** Columns with names that are their own. */
const named = (guessed: readonly GuessedColumn[]): GuessedColumn[] =>
  guessed.map((one, at) => {
    const isTaken = RESERVED.has(one.name) || guessed.slice(0, at).some(({ name }) => name === one.name);
    return isTaken ? { ...one, name: `${one.name}_${at + 1}` } : one;
  });

function guess(head: string, cells: readonly (SheetCell | undefined)[], lists: CodeLists): GuessedColumn {
  const title = titleOf(head);
  const texts = cells.map((cell) => withoutMarks(cell?.text ?? ""));
  const told = texts.filter((text) => !isNothing(text));
  const all = (test: (text: string) => boolean): boolean => told.length > 0 && told.every(test);
  const isOne = (names: readonly string[]): boolean => all((text) => names.includes(text));
  const from = JSON.stringify(`Fra kolonnen »${tidyText(head)}«. Betydningen er gættet.`);
  const place = (name: string, declares: string, taken: string): GuessedColumn => ({
    ...{ name, title, part: "key", declares, taken, codes: texts },
  });
  if (all((text) => YEAR.test(text))) return year(texts);
  if (all((text) => resolve(lists.lists.kommune, text) !== undefined))
    return place("kommune", `...col.kommune(${from})`, "kommunen");
  if (isOne(REGIONS)) return place("region", `region: col.region(${from})`, "regionen");
  if (isOne(TILSYN)) return place("tilsyn", `tilsyn: col.tilsyn(${from})`, "socialtilsynet");
  if (all((text) => resolve(lists.lists.erhvervshus, text) !== undefined))
    return place("erhvervshus", `erhvervshus: col.erhvervshus(${from})`, "erhvervshuset");
  const name = nameOf(title);
  const numbers = numbersIn(cells);
  if (numbers) return measure(name, title, from, head, cells, numbers);
  const blank = told.length < texts.length;
  const optional = (call: string): string => (blank ? `col.optional(${call})` : call);
  if (cells.every((cell) => cell === undefined || cell.kind === "date")) {
    const declares = `${name}: ${optional(`col.date(${JSON.stringify(title)}, ${from})`)}`;
    return { name, title, part: blank ? "text" : "key", declares, taken: "datoer", codes: texts };
  }
  const isProse = blank || told.some((text) => text.length > LONGEST_CODE);
  const declares = `${name}: ${optional(`col.${isProse ? "text" : "category"}(${JSON.stringify(title)}, ${from})`)}`;
  return {
    ...{ name, title, part: isProse ? "text" : "key", declares, codes: texts },
    taken: isProse ? "tekst" : "noget, rækkerne er delt op efter",
  };
}

const year = (codes: readonly string[]): GuessedColumn => ({
  ...{ name: "aar", title: "År", part: "key", taken: "året", codes },
  declares: 'aar: col.year("Det år, tallene gælder. Betydningen er gættet.", { min: 1990 })',
});

/** The numbers of cells that all have one, or say that there is none; undefined where any says something else. */
function numbersIn(cells: readonly (SheetCell | undefined)[]): number[] | undefined {
  const told = cells.filter((cell) => cell !== undefined && !isNothing(cell.text));
  const numbers = told.flatMap((cell) => readNumber(cell?.text ?? "")?.value ?? []);
  return numbers.length > 0 && numbers.length === told.length ? numbers : undefined;
}

function measure(
  name: string,
  title: string,
  from: string,
  head: string,
  cells: readonly (SheetCell | undefined)[],
  numbers: readonly number[],
): GuessedColumn {
  const isPercent = cells.some((cell) => cell?.percent) || unitIn(head)?.of === "pct.";
  const isMoney = unitIn(head)?.of === "kr.";
  const isSigned = numbers.some((value) => value < 0);
  const decimals = Math.max(...numbers.map(decimalsOf));
  const isShare = isPercent && !isSigned && numbers.every((value) => value <= 100);
  const kind = (): string => {
    if (isShare) return "share";
    if (isPercent || isSigned) return "change";
    if (isMoney) return "amount";
    return decimals > 0 ? "rate" : "count";
  };
  const as = kind();
  const unit = isPercent ? "pct." : isMoney ? "kr." : as === "count" ? lowerFirst(title) : null;
  const options = decimals > 0 ? `, { decimals: ${decimals} }` : "";
  const call = `col.${as}(${JSON.stringify(title)}, ${from}, ${JSON.stringify(unit)}${options})`;
  const hasBlanks = cells.some((cell) => cell === undefined || isNothing(cell.text));
  return {
    ...{ name, title, part: "measure", codes: [] },
    declares: `${name}: ${hasBlanks ? `col.optional(${call})` : call}`,
    taken: `tal${unit === null ? " uden enhed" : ` i ${unit}`}`,
  };
}

/** A heading as a title: without a unit in brackets, and with a capital. */
function titleOf(head: string): string {
  return capital(withoutMarks(tidyText(head).replace(/\s*\([^)]*\)\s*$/, "")));
}

/** A title as a name in files: `Antal børn` → `antal_boern`. */
const nameOf = (title: string): string =>
  slugOf(title)
    .replaceAll("-", "_")
    .replace(/^(?=\d|$)/, "k_");
