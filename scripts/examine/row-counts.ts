import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { z } from "zod";

const table = z.object({ id: z.string(), rows: z.array(z.unknown()), columns: z.array(z.unknown()) });

/**
 * Files of datasets that do not have the rows they should. Each is read to its last row. `expected` is how many rows the catalogue has
 * of each dataset; without it the files of a dataset are held against each other.
 */
export async function rowCountFaults(folder: string, expected?: ReadonlyMap<string, number>): Promise<string[]> {
  const faults: string[] = [];
  const met = new Set<string>();
  for (const file of globSync("data/*.json", { cwd: folder }).sort()) {
    const read = table.safeParse(JSON.parse(await readFile(join(folder, file), "utf8")));
    if (!read.success) continue;
    const { id, rows } = read.data;
    met.add(id);
    const wanted = expected === undefined ? rows.length : expected.get(id);
    const counted = [
      [file, rows.length],
      [`data/${id}.csv`, await csvRows(join(folder, `data/${id}.csv`))],
      ...(await parquetRows(folder, id)),
    ] as const;
    for (const [name, count] of counted) {
      if (count !== wanted) faults.push(`/${name} has ${count} rows, and should have ${wanted}`);
    }
  }
  const lost = [...(expected?.keys() ?? [])].filter((id) => !met.has(id));
  return [...faults, ...lost.map((id) => `/data/${id}.json is not there`)];
}

const csvRows = async (file: string): Promise<number | undefined> =>
  readFile(file, "utf8").then(
    (text) => parse(text, { columns: true }).length,
    () => undefined,
  );

async function parquetRows(folder: string, id: string): Promise<[name: string, rows: number][]> {
  const counted: [string, number][] = [];
  for (const name of globSync(`data/${id}/*.parquet`, { cwd: folder })) {
    const bytes = await readFile(join(folder, name));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file, metadata: parquetMetadata(file) });
    counted.push([`${dirname(name)}/${basename(name)}`, rows.length]);
  }
  return counted;
}
