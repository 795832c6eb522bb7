import { getQuery, setQuery } from "./query.ts";
import { tableSearch } from "./table-search.ts";
import { tableSort } from "./table-sort.ts";

const SEARCHABLE_FROM = 13;

/**
 * Makes each `.data-table` sortable, and searchable when it is long. On a page with one table the sorting and the
 * query are kept in the address (`?sorter=kommune-ned&søg=…`), so that the exact view can be shared.
 */
export function dataTables(): void {
  const roots = document.querySelectorAll<HTMLElement>(".data-table");
  const keep = roots.length === 1;
  for (const root of roots) {
    const table = root.querySelector("table");
    if (!table) continue;
    tableSort(table, keep ? getQuery("sorter") : null, (sorter) => keep && setQuery({ sorter }));

    const label = root.dataset["search"];
    const length = [...table.tBodies].reduce((sum, body) => sum + body.rows.length, 0);
    if (!label || length < SEARCHABLE_FROM) continue;
    const wanted = (keep && getQuery("søg")) || "";
    tableSearch(table, root, label, wanted, (query) => keep && setQuery({ søg: query }));
  }
}
