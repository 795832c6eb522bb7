import { EncryptedFileError } from "hucre";
import { number } from "../../src/lib/format.ts";
import type { Problem } from "../data/problem.ts";
import { deliveredKind, MOST_UNFOLDED } from "./delivered-kind.ts";
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
  const delivered = deliveredKind(bytes);
  if (delivered.kind === "text") return readText(file, bytes);
  if (delivered.kind === "locked") return locked(file);
  if (delivered.kind === "cut") return damaged(file, "filen er skåret over, før den er slut");
  if (delivered.kind === "vast") {
    const [size, most] = [delivered.size, MOST_UNFOLDED].map((bytes) => `${Math.round(bytes / 2 ** 20)} MB`);
    return {
      file,
      expected: `et regneark, der fylder højst ${most}, når det er pakket ud; dette fylder ${size}`,
      action: "Gem kun de ark og rækker, der skal bruges, i en ny fil, eller gem arket som CSV.",
    };
  }
  if (delivered.kind === "other")
    return { file, expected: `et regneark eller en CSV-fil; filen er ${delivered.name}`, action: OPEN_AND_SAVE };
  try {
    const sheets = await readWorkbook(file, bytes, delivered.format);
    if (sheets === "locked") return locked(file);
    if (sheets === "raised") {
      const expected =
        "et regneark, hvor hævet skrift kan kendes fra tallet foran; det kan den ikke i det gamle format (xls)";
      return { file, expected, action: "Åbn filen, og gem den som xlsx eller ods." };
    }
    return tooWide(sheets) ?? { sheets, notes: [] };
  } catch (error) {
    if (error instanceof EncryptedFileError) return locked(file);
    // What the libraries throw of a file that breaks their rules has many names; none of it says more to a person.
    if (!(error instanceof Error) || error instanceof TypeError) throw error;
    return damaged(file, "filen er ødelagt, eller den rummer mere end et regneark kan");
  }
}

/** No table has so many columns; to look at each of more would take hours. */
const MOST_COLUMNS = 1_000;

function tooWide(sheets: readonly Sheet[]): Problem | undefined {
  for (const { file, name, rows } of sheets) {
    const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== undefined) + 1), 0);
    if (width <= MOST_COLUMNS) continue;
    return {
      ...{ file, ...(name === undefined ? {} : { sheet: name }) },
      expected: `en tabel på højst ${number(MOST_COLUMNS)} kolonner; her er ${number(width)}`,
      action: "Slet de kolonner, der ikke skal bruges, og prøv igen.",
    };
  }
  return undefined;
}

const locked = (file: string): Problem => ({
  file,
  expected: "et regneark uden adgangskode",
  action: "Åbn filen med adgangskoden, og gem den uden.",
});

const damaged = (file: string, how: string): Problem => ({
  file,
  expected: `et regneark, der kan læses; ${how}`,
  action: `Hent filen igen fra afsenderen. ${OPEN_AND_SAVE}`,
});

function readText(file: string, bytes: Uint8Array): Delivered | Problem {
  const read = readDelimited(file, bytes);
  if ("reason" in read)
    return { file, expected: `en tabel med overskrifter og rækker; ${read.reason}`, action: OPEN_AND_SAVE };
  const { sheet, encoding, separator } = read;
  const wide = tooWide([sheet]);
  if (wide) return wide;
  const between = { "\t": "tabulator", ";": "semikolon", ",": "komma" }[separator] ?? `»${separator}«`;
  return { sheets: [sheet], notes: [`læst som tekst i ${encoding} med ${between} mellem cellerne`] };
}
