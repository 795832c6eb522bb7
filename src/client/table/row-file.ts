import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from "hyparquet";
import { orForget } from "../or-forget.ts";
import { rangedFile } from "./ranged-file.ts";
import type { Key } from "./table-rows.ts";

/** Some rows that lie together: column by column, as the file has them. */
export interface Stretch {
  /** The place of the first. */
  from: number;
  columns: readonly (readonly Key[])[];
}

/** A file of all rows, of which pieces are fetched as they are needed. */
export interface RowFile {
  /** The name of each column. */
  names: readonly string[];
  /** The rows that lie together with one. */
  around: (place: number) => Promise<Stretch>;
  all: () => Promise<Stretch>;
}

const cellOf = (cell: unknown): Key => (typeof cell === "number" || typeof cell === "string" ? cell : null);

async function read(file: AsyncBuffer, metadata: FileMetaData, from: number, to: number): Promise<Stretch> {
  const names = namesIn(metadata);
  const columns = names.map((): Key[] => new Array<Key>(to - from).fill(null));
  await parquetRead({
    ...{ file, metadata, rowStart: from, rowEnd: to },
    onChunk({ columnName, columnData, rowStart }) {
      const column = columns[names.indexOf(columnName)] ?? [];
      for (let at = 0; at < columnData.length; at += 1) column[rowStart - from + at] = cellOf(columnData[at]);
    },
  });
  return { from, columns };
}

const namesIn = ({ schema }: FileMetaData): string[] => schema.slice(1).map(({ name }) => name);

/** Opens the file at an address. */
export async function openRows(address: string): Promise<RowFile> {
  const file = await rangedFile(address);
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: Math.min(65_536, file.byteLength) });
  const sizes = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  const count = Number(metadata.num_rows);
  const groups = new Map<number, Promise<Stretch>>();
  let all: Promise<Stretch> | undefined;
  return {
    names: namesIn(metadata),
    around(place) {
      if (all) return all;
      const group = starts.findLastIndex((start) => start <= place);
      const from = starts[group] ?? 0;
      const known = groups.get(group);
      if (known) return known;
      const stretch = read(file, metadata, from, from + (sizes[group] ?? 0));
      groups.set(group, stretch);
      return orForget(stretch, () => groups.delete(group));
    },
    all: () =>
      (all ??= orForget(
        file.whole().then((bytes) => read(bytes, metadata, 0, count)),
        () => (all = undefined),
      )),
  };
}
