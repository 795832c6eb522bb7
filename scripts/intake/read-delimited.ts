import { CsvError, parse } from "csv-parse/sync";
import { guessEncoding } from "../data/encoding.ts";
import { isUtf16 } from "../data/file-kind.ts";
import { saysError, type Sheet } from "./sheet.ts";

const SEPARATORS = [";", "\t", ",", "|"] as const;
/** So many lines tell which character stands between the cells. */
const ENOUGH = 50;

/** A text file as a sheet, and what was found about the file: its encoding, and the separator between the cells. */
export interface Delimited {
  sheet: Sheet;
  encoding: string;
  separator: string;
}

/** Reads a table of text in whichever encoding and with whichever separator; the reason in Danish when it cannot be read. */
export function readDelimited(file: string, bytes: Uint8Array): Delimited | { reason: string } {
  const { encoding, text } = decoded(bytes);
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  if (body.trim() === "") return { reason: "filen er tom" };
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(body))
    return { reason: "filen er ikke tekst: den har tegn, som ingen kan skrive" };
  const mangled = mangledWord(body);
  if (mangled !== undefined)
    return {
      reason: `æ, ø eller å er blevet ødelagt, da filen blev gemt, for eksempel i »${mangled}«`,
    };
  const separator = declared?.[1] ?? likeliest(body);
  try {
    const records: string[][] = parse(body, {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ["\r\n", "\n", "\r"],
      max_record_size: MOST_IN_RECORD,
    });
    const above = declared ? [[]] : [];
    const rows = [...above, ...records].map((record) =>
      record.map((cell) =>
        cell.trim() === "" ? undefined : { text: cell, kind: saysError(cell) ? ("error" as const) : ("text" as const) },
      ),
    );
    const none = new Set<number>();
    return {
      sheet: { file, rows, merges: [], hiddenRows: none, hiddenColumns: none, hidden: false },
      ...{ encoding, separator },
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error["lines"]);
    if (error.code === "CSV_MAX_RECORD_SIZE")
      return { reason: `rækken ved linje ${row} er længere end en million tegn` };
    return { reason: `et anførselstegn (") ved linje ${row} begynder eller slutter ikke en celle` };
  }
}

/** A word in which a Danish letter has become something else. */
function mangledWord(text: string): string | undefined {
  const at = text.search(/\ufffd|Ã[\u0080-\u00bf]|(?<=\p{L})\?(?=\p{Ll})/u);
  return at < 0
    ? undefined
    : text
        .slice(Math.max(0, at - 10), at + 15)
        .split(/[\s;,|"]/)
        .find((word) => /[\ufffdÃ?]/.test(word));
}

const MOST_IN_RECORD = 1_000_000;

/** The text of the bytes without a byte order mark, and the name of its encoding. */
function decoded(bytes: Uint8Array): { encoding: string; text: string } {
  if (isUtf16(bytes)) {
    const isBig = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0);
    return { encoding: "UTF-16", text: new TextDecoder(isBig ? "utf-16be" : "utf-16le").decode(bytes) };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { encoding: "UTF-8", text };
  } catch {
    const { name, text } = guessEncoding(bytes);
    return { encoding: name, text };
  }
}

/** The separator that cuts most lines into equally many cells, and more than one. */
function likeliest(text: string): string {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, ENOUGH);
  const score = (separator: string): number => {
    const counts = lines.map((line) => outsideQuotes(line).split(separator).length);
    const cut = counts.filter((count) => count > 1);
    const common = Math.max(
      0,
      ...Map.groupBy(cut, (count) => count)
        .values()
        .map(({ length }) => length),
    );
    return common;
  };
  const [best = ","] = SEPARATORS.toSorted((a, b) => score(b) - score(a));
  return best;
}

const outsideQuotes = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, "");
