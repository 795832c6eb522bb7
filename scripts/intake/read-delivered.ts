import { EncryptedFileError, HucreError } from "hucre";
import type { Problem } from "../data/problem.ts";
import { deliveredKind } from "./delivered-kind.ts";
import { readDelimited } from "./read-delimited.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { Sheet } from "./sheet.ts";

/** What was read of a delivered file: its sheets, and what a person should know of how they were read, in Danish. */
export interface Delivered {
  sheets: Sheet[];
  notes: string[];
}

const OPEN_AND_SAVE =
  "Åbn filen i det program, den er lavet i, og gem tabellen som regneark (xlsx eller ods) eller CSV.";

/** Reads a file as it was delivered, whatever kind of table it holds. A file that holds none is a problem. */
export async function readDelivered(file: string, bytes: Uint8Array): Promise<Delivered | Problem> {
  if (bytes.length === 0) {
    return { file, expected: "en tabel; filen er tom", action: "Hent filen igen fra afsenderen." };
  }
  const kind = deliveredKind(bytes);
  if (kind === "text") return readText(file, bytes);
  if ("other" in kind)
    return { file, expected: `et regneark eller en CSV-fil; filen er ${kind.other}`, action: OPEN_AND_SAVE };
  try {
    return { sheets: await readWorkbook(file, bytes, kind.book), notes: [] };
  } catch (error) {
    if (error instanceof EncryptedFileError) {
      const action = "Åbn filen med adgangskoden, og gem den uden.";
      return { file, expected: "et regneark uden adgangskode", action };
    }
    if (!(error instanceof HucreError || error instanceof RangeError)) throw error;
    const action = `Hent filen igen fra afsenderen. ${OPEN_AND_SAVE}`;
    return {
      file,
      expected: "et regneark, der kan læses; filen er ødelagt, eller den rummer mere end et regneark kan",
      action,
    };
  }
}

function readText(file: string, bytes: Uint8Array): Delivered | Problem {
  const read = readDelimited(file, bytes);
  if ("reason" in read)
    return { file, expected: `en tabel med overskrifter og rækker; ${read.reason}`, action: OPEN_AND_SAVE };
  const { sheet, encoding, separator } = read;
  const between = { "\t": "tabulator", ";": "semikolon", ",": "komma" }[separator] ?? `»${separator}«`;
  return { sheets: [sheet], notes: [`læst som tekst i ${encoding} med ${between} mellem cellerne`] };
}
