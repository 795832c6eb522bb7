import { parse } from "csv-parse/sync";
import { z } from "zod";

/** Where the texts of the lines that rows name lie: one file for each source, with its id. */
export const SOURCE_LINES = "data/kildelinjer";

/** Lines of a source by what a row calls them: `12`, and `000:12` in another extract than the main one. */
export type LineTexts = ReadonlyMap<string, string>;

const HEADER = ["linje", "tekst"];
const records = z
  .array(z.tuple([z.string(), z.string()]))
  .min(1)
  .refine(([header]) => header?.join() === HEADER.join())
  .transform(([, ...rows]) => rows)
  .refine((rows) => rows.every(([line]) => /^(?:\d{3}:)?[1-9]\d*$/.test(line)));

/** The file of the lines of a source. */
export const sourceLinesFile = (kilde: string): string => `${SOURCE_LINES}/${kilde}.csv`;

/** Lines as a CSV file, with every text as it stands in the source, spaces and all. */
export const sourceLinesText = (lines: LineTexts): string =>
  [HEADER.join(), ...[...lines].map(([line, text]) => `${line},"${text.replaceAll('"', '""')}"`), ""].join("\n");

/** The lines of such a file; undefined when it is another. */
export function readSourceLines(bytes: Uint8Array): LineTexts | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return new Map(records.parse(parse(text, { record_delimiter: "\n" })));
  } catch {
    return undefined;
  }
}
