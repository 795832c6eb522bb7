import type { CodeLists } from "../../src/model/code-lists.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { columns } from "../../src/model/shape.ts";
import type { Files } from "../data/files.ts";
import { readCsv } from "../data/read-csv.ts";
import type { TextTable } from "../data/text-table.ts";
import type { Receiver } from "./match.ts";
import { comparable } from "./without-marks.ts";

/** A table that has been declared and has no rows yet: the first are on their way. */
const justBegun = (bytes: Uint8Array, names: string[]): TextTable | undefined =>
  Buffer.from(bytes).toString("utf8").trim() === names.join(",") ? { header: names, records: [] } : undefined;

/** The datasets as delivered tables are held against them: their columns, and the names that their rows have. */
export function receiversOf(files: Files, datasets: readonly Dataset[], lists: CodeLists): Receiver[] {
  return datasets.map((dataset) => {
    const raw = columns(dataset.row).filter(({ derived }) => !derived);
    const file = `data/raw/${dataset.raw}`;
    const names = raw.map(({ name }) => name);
    const bytes = files.get(file) ?? new Uint8Array();
    const { table = justBegun(bytes, names) } = readCsv(file, bytes, names);
    const known = new Map(
      raw.map(({ name }) => {
        const at = table?.header.indexOf(name) ?? -1;
        return [name, new Set(table?.records.map((record) => comparable(record?.[at] ?? "")))];
      }),
    );
    return { dataset, table, columns: raw, lists, known };
  });
}
