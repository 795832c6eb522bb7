import { readCsv } from "../../scripts/data/read-csv.ts";
import { REGIONS } from "../../src/model/regions.ts";
import { slugOf } from "../../src/lib/slug-of.ts";
import { columns, type Column } from "../../src/model/shape.ts";
import type { Files } from "../../scripts/data/files.ts";
import type { Dataset } from "../../src/model/dataset.ts";

/** A row of a file in `data/`: the text of each cell by column. */
export type Row = Record<string, string>;

/** The raw table of a dataset whose key tells periods apart. */
export interface RawTable {
  dataset: Dataset;
  file: string;
  columns: Column[];
  rows: Row[];
  /** The column of the key that tells one period from another. */
  period: string;
}

/** The years of an agreement, or the one year, as in columns made with `col.period`. */
export const PERIOD = /^\d{4}(-\d{4})?$/;

/** The rows of a CSV file of `data/`. Throws when it cannot be read. */
export function rowsOf(files: Files, file: string, names: readonly string[]): Row[] {
  const { table } = readCsv(file, files.get(file) ?? new Uint8Array(), names);
  if (!table) throw new Error(`${file} cannot be read`);
  const { header, records } = table;
  return records.map((record) => Object.fromEntries(header.map((name, at) => [name, record?.[at] ?? ""])));
}

/** The raw tables of the datasets whose key has a year, a date or the years of an agreement. */
export const tablesWithPeriods = (files: Files, datasets: readonly Dataset[]): RawTable[] =>
  datasets.flatMap((dataset) => {
    const file = `data/raw/${dataset.raw}`;
    const all = columns(dataset.row).filter(({ derived }) => !derived);
    const names = all.map(({ name }) => name);
    const rows = rowsOf(files, file, names);
    const tellsPeriods = ({ name, role }: Column): boolean =>
      role === "time" || (role === "dimension" && rows.every((row) => PERIOD.test(row[name] ?? "")));
    const period = all.find((column) => dataset.key.includes(column.name) && tellsPeriods(column))?.name;
    return period === undefined ? [] : [{ dataset, file, columns: all, rows, period }];
  });

/** A source of this id, whose text is not at hand. */
const sourceRow = (kilde: string): Row => ({
  kilde,
  titel: "Bilag til et møde",
  kkr: REGIONS.find((region) => kilde.startsWith(`kkr-${slugOf(region)}-`)) ?? "Nordjylland",
  moede: kilde.slice(-"2024-09".length),
  dato: "",
  udtraek: `${kilde}.txt`,
  note: "Et møde, der kan komme.",
});

/** The files with rows added at the end of some, path → rows, and with the sources that these name. */
export function withRows(files: Files, added: ReadonlyMap<string, readonly Row[]>): Files {
  const changed = new Map(files);
  const append = (file: string, rows: readonly Row[]): void => {
    const lines = rows.map((row) =>
      Object.values(row)
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(","),
    );
    const before = Buffer.from(files.get(file) ?? [])
      .toString("utf8")
      .trimEnd();
    changed.set(file, Buffer.from(`${[before, ...lines].join("\n")}\n`));
  };
  for (const [file, rows] of added) append(file, rows);
  const named = [...added.values()].flatMap((rows) => rows.flatMap(({ kilde }) => kilde ?? []));
  const known = new Set(rowsOf(files, "data/sources.csv", Object.keys(sourceRow("2024-09"))).map(({ kilde }) => kilde));
  append("data/sources.csv", [...new Set(named)].filter((kilde) => !known.has(kilde)).map(sourceRow));
  return changed;
}
