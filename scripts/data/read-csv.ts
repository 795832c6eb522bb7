import { CsvError, parse } from "csv-parse/sync";
import { lowerCase } from "../../src/lib/lower-case.ts";
import { endsInARow, endsInZeros } from "./cut-short.ts";
import { decode } from "./decode.ts";
import { lostHeader } from "./lost-header.ts";
import { mergeMarks } from "./merge-marks.ts";
import type { Problem } from "./problem.ts";
import { quotedTwice } from "./quoted-twice.ts";
import { semicolonRow, semicolonRows } from "./semicolon-row.ts";
import { splitDecimal } from "./split-decimal.ts";
import type { TableReader } from "./text-table.ts";
import { wrongSeparator } from "./wrong-separator.ts";

/** Programs end lines in one of these ways, and two programs in one file end some in one and some in another. */
const LINE_ENDS = ["\r\n", "\n", "\r"];

/**
 * Reads CSV bytes strictly: UTF-8, comma, some of the wanted headers in the first row, no ragged rows. The table is given as far
 * as it can be read, so that its cells can be judged in the same run.
 */
export const readCsv: TableReader = (file, bytes, wanted) => {
  const { text, problems } = decode(file, bytes);
  if (text === undefined) return { problems };
  if (text.trim() === "") {
    const action = "Læg tabellen i filen, eller hent den forrige udgave.";
    return { problems: [{ file, expected: "en tabel med overskrifter og rækker; filen er tom", action }] };
  }
  const alone = mergeMarks(file, text) ?? endsInZeros(file, text) ?? wrongSeparator(file, text, wanted);
  if (alone) return { problems: [...problems, alone] };
  const parsed = parseRecords(file, text);
  if ("faults" in parsed) return { problems: [...problems, ...parsed.faults] };
  const [header = [], ...records] = parsed.records;
  const fatal =
    quotedTwice(file, parsed.records, wanted) ?? lostHeader(file, parsed.records, wanted) ?? noRows(file, records);
  if (fatal) return { problems: [...problems, fatal] };
  const faults = records.map((_record, index) => rowFault(file, text, header, records, index));
  return {
    table: { header, records: records.map((record, index) => (faults[index] ? undefined : record)) },
    problems: [...problems, ...faults.filter((fault) => fault !== undefined)],
  };
};

function parseRecords(file: string, text: string): { records: string[][] } | { faults: Problem[] } {
  try {
    return { records: parse(text, { relax_column_count: true, skip_empty_lines: false, record_delimiter: LINE_ENDS }) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const semicolons = semicolonRows(file, text);
    return { faults: semicolons.length > 0 ? semicolons : [quoteProblem(file, text, error)] };
  }
}

/** The row is where the record began: a quote that is never closed swallows the lines below it. */
function quoteProblem(file: string, text: string, error: CsvError): Problem {
  const row = Number(error["records"]) + 1;
  const column = text.split(/\r?\n/, 1)[0]?.split(",")[Number(error["index"])];
  const line = text.split(/\r?\n/)[row - 1];
  const place = {
    file,
    row,
    ...(column === undefined ? {} : { column }),
    ...(line?.includes('"') ? { value: line } : {}),
  };
  return error.code === "CSV_QUOTE_NOT_CLOSED"
    ? {
        ...place,
        expected: 'et anførselstegn (") også efter cellens tekst; cellen begynder med ", men slutter aldrig',
        action: 'Find cellen, og sæt " efter dens tekst, eller slet det " den begynder med.',
      }
    : {
        ...place,
        expected: 'anførselstegn (") kun yderst om hele cellen',
        action:
          'Sæt " om hele cellen, og skriv et anførselstegn inde i teksten som "". Tjek også, at cellen før er sluttet med ".',
      };
}

function noRows(file: string, records: readonly string[][]): Problem | undefined {
  if (records.length > 0) return undefined;
  const action = "Tilføj rækkerne, eller hent den forrige udgave af filen.";
  return { file, expected: "mindst én række under overskrifterne; her er kun overskrifter", action };
}

function rowFault(
  file: string,
  text: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
  index: number,
): Problem | undefined {
  const [record = [], row] = [records[index], index + 2];
  if (record.every((cell) => cell === "")) {
    return { file, row, expected: "en udfyldt række; rækken er tom", action: "Slet den tomme række." };
  }
  if (repeatsHeader(header, record)) return headerAgain(file, row);
  if (record.length === header.length) return undefined;
  const value = record.join(",");
  const isCut = record.length < header.length && index === records.length - 1;
  return (
    semicolonRow(file, value, header.length, row) ??
    splitDecimal({ file, row }, header, record, records) ??
    endsInARow({ file, row, value }, text, isCut) ??
    ragged({ file, row, value }, header.length, record.length)
  );
}

/** Whether most cells of a record are headers, in whichever order and with whichever capitals. */
function repeatsHeader(header: readonly string[], record: readonly string[]): boolean {
  const plain = (cell: string): string => lowerCase(cell.trim());
  const names = new Set(header.map(plain));
  return record.filter((cell) => names.has(plain(cell))).length * 2 > header.length;
}

function headerAgain(file: string, row: number): Problem {
  const action = `Række ${row} gentager overskrifterne. Slet den.`;
  return { file, row, expected: "overskrifterne én gang, øverst i filen", action };
}

function ragged(place: { file: string; row: number; value: string }, wanted: number, found: number): Problem {
  return {
    ...place,
    expected: `${wanted} celler som i overskriften; her er ${found}`,
    action:
      found > wanted
        ? 'Er et decimaltal skrevet med komma, så skriv det med punktum. Er der komma i en tekst, så sæt " om hele cellen. Fjern ellers de celler, der er for mange.'
        : "Tilføj de celler, der mangler. En tom celle skrives som intet mellem to kommaer.",
  };
}
