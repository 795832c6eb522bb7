import type { z } from "zod";
import { rowsOf, sources, tables } from "../../src/catalogue.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Source } from "../../src/model/source.ts";
import type { Tables } from "../../src/model/tables.ts";

type Row = Record<string, unknown>;

const files = import.meta.glob<Dataset>("../../src/datasets/*.ts", { eager: true, import: "default" });

/** The dataset with this id, as it is declared. */
export function declared(id: string): Dataset {
  const found = files[`../../src/datasets/${id}.ts`];
  if (!found) throw new Error(`no dataset is called ${id}`);
  return found;
}

/** The published tables with other rows in some datasets, checked by their own schemas. */
export function withRows(changed: Record<string, Row[]>, added: Source[] = []): Tables {
  return {
    ...tables,
    sources: [...sources, ...added],
    rowsOf: <S extends z.ZodObject>(dataset: Dataset<S>): z.infer<S>[] => {
      const rows = changed[dataset.id];
      return rows ? rows.map((row) => dataset.row.parse(row)) : rowsOf(dataset);
    },
  };
}

/** The papers of a meeting in the last month of a year, of which no papers are known: those of an earlier one may be. */
export function meetingIn(year: number): Source {
  const [newest] = sources.toSorted((a, b) => b.moede.localeCompare(a.moede));
  if (!newest) throw new Error("no source");
  return { ...newest, kilde: `${newest.kilde.slice(0, -7)}${year}-12`, moede: `${year}-12`, titel: `Bilag ${year}` };
}

/** The newest year of a dataset's rows. */
export const newestYear = (id: string): number => Math.max(...rowsOf(declared(id)).map((row) => Number(row["aar"])));

/**
 * The rows of a dataset with one more year: those of the newest year once more, read in the papers of a meeting in the
 * year itself. Their totals hold as those of the year before, and no contradiction is known of them.
 */
export function withNextYear(id: string): { rows: Row[]; source: Source; year: number } {
  const rows: Row[] = rowsOf(declared(id));
  const year = newestYear(id) + 1;
  const source = meetingIn(year);
  const next = rows.filter((row) => row["aar"] === year - 1).map((row) => ({ ...row, aar: year, kilde: source.kilde }));
  return { rows: [...rows, ...next], source, year };
}
