import { CsvError, parse } from "csv-parse/sync";
import { decode } from "./decode.ts";
import type { Problem } from "./problem.ts";

/** A table as text: the header and the records below it, each with the row number a spreadsheet shows. */
export interface TextTable {
  header: string[];
  /** records[i] stands in row i + 2. */
  records: string[][];
}

/** Reads CSV bytes strictly: UTF-8, comma, no ragged rows. Gives the table, or everything wrong with its form. */
export function readCsv(file: string, bytes: Uint8Array): { table: TextTable } | { problems: Problem[] } {
  const decoded = decode(file, bytes);
  if ("problem" in decoded) return { problems: [decoded.problem] };
  if (decoded.text.trim() === "") {
    const action = "Læg tabellen i filen, eller slet filen.";
    return { problems: [{ file, expected: "en tabel med overskrifter og rækker; filen er tom", action }] };
  }
  const parsed = parseRecords(file, decoded.text);
  if ("problem" in parsed) return { problems: [parsed.problem] };
  const [header = [], ...records] = parsed.records;
  if (header.length === 1 && header[0]?.includes(";")) {
    const action = "Gem filen med komma som skilletegn, og skriv decimaltal med punktum.";
    return { problems: [{ file, row: 1, value: header[0], expected: "kolonner adskilt af komma, ikke semikolon", action }] };
  }
  if (records.length === 0) {
    const action = "Tilføj rækkerne, eller slet filen.";
    return { problems: [{ file, expected: "mindst én række under overskrifterne", action }] };
  }
  const problems = records.flatMap((record, index) => ragged(file, header.length, record, index + 2));
  return problems.length > 0 ? { problems } : { table: { header, records } };
}

function parseRecords(file: string, text: string): { records: string[][] } | { problem: Problem } {
  try {
    return { records: parse(text, { relax_column_count: true, skip_empty_lines: false }) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error["lines"] === "number" ? error["lines"] : undefined;
    const unclosed = error.code === "CSV_QUOTE_NOT_CLOSED";
    const expected = unclosed ? 'et afsluttende anførselstegn (")' : 'anførselstegn (") kun omkring hele cellen';
    const action = unclosed
      ? 'Find den celle, der begynder med ", og sæt et " efter cellens tekst.'
      : 'Sæt " om hele cellen, og skriv et anførselstegn inde i cellen som "".';
    return { problem: { file, expected, action, ...(row === undefined ? {} : { row }) } };
  }
}

function ragged(file: string, wanted: number, record: string[], row: number): Problem[] {
  if (record.length === wanted) return [];
  if (record.length === 1 && record[0] === "") {
    return [{ file, row, expected: "en række med tal; rækken er tom", action: "Slet den tomme række." }];
  }
  const more = record.length > wanted;
  return [
    {
      file,
      row,
      value: record.join(","),
      expected: `${wanted} celler som i overskriften; her er ${record.length}`,
      action: more
        ? 'Fjern de overskydende celler. Er der komma i en tekst, så sæt " om hele cellen.'
        : "Tilføj de celler, der mangler. En tom celle skrives som intet mellem to kommaer.",
    },
  ];
}
