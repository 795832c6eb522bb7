import type { Published } from "../../src/model/published.ts";
import type { Change, ReleaseRow } from "../../src/model/release.ts";
import { rowKey } from "../../src/model/row-key.ts";
import { changeCounts } from "../data/change-counts.ts";
import { rowName, shownValue } from "../changes/row-name.ts";
import { revisionSize } from "../changes/revisions.ts";
import { tableChanges } from "./table-changes.ts";
import { textTable, type TextTable } from "./text-table.ts";

/** What a release changes, and what its line in the log says of that. */
export interface ReleaseChanges {
  changes: Change[];
  line: Pick<ReleaseRow, "tabeller" | "nye" | "rettede" | "fjernede" | "stoerste">;
}

/** What is other in the tables that are to be published than in those that were, by their ids. */
export function releaseChanges(
  before: ReadonlyMap<string, TextTable>,
  after: readonly Pick<Published, "id" | "title" | "key" | "columns" | "rows">[],
): ReleaseChanges {
  const none: TextTable = { columns: [], rows: [] };
  const ids = new Set(after.map(({ id }) => id));
  const gone = [...before].filter(([id]) => !ids.has(id));
  const changes = [
    ...after.flatMap((table) => tableChanges(table.id, table.key, before.get(table.id) ?? none, textTable(table))),
    // Of a table that is gone nobody knows the key any more; all of a row tells it from the others.
    ...gone.flatMap(([id, table]) => tableChanges(id, table.columns, table, { ...table, rows: [] })),
  ];
  return { changes, line: { ...changeCounts(changes), stoerste: largest(changes, after) } };
}

/** The number that was corrected most, in words; null where none was. */
function largest(
  changes: readonly Change[],
  tables: readonly Pick<Published, "id" | "title" | "key" | "columns" | "rows">[],
): string | null {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const revised = changes.flatMap(({ tabel, aendring, raekke, kolonne, foer, nu }) => {
    const table = byId.get(tabel);
    const column = table?.columns.find(({ name }) => name === kolonne);
    if (aendring !== "rettet" || !table || column?.role !== "measure" || foer === null || nu === null) return [];
    const size = revisionSize(Number(foer), Number(nu));
    return Number.isNaN(size) ? [] : [{ size, table, column, raekke, foer, nu }];
  });
  const [most] = revised.sort((a, b) => b.size - a.size);
  if (!most) return null;
  const { table, column, raekke, foer, nu } = most;
  const values = textTable(table).rows.find((row) => rowKey(table.key, row) === raekke) ?? {};
  const name = rowName(table.key, table.columns, values);
  const of = column.title.toLowerCase() === column.unit ? "" : `${column.title} `;
  return `»${table.title}«, ${name}: ${of}${shownValue(column, foer)} er rettet til ${shownValue(column, nu)}`;
}
