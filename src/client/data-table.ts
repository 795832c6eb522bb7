import { getQuery, setQuery } from "./query.ts";
import { tableSearch } from "./table-search.ts";
import { tableSort } from "./table-sort.ts";
import { showTarget } from "./show-target.ts";

/**
 * Makes each `.data-table` sortable, and searchable when it has a field for it. On a page with one table the sorting and the
 * query are kept in the address (`?sorter=kommune-ned&søg=…`), so that the exact view can be shared.
 */
export function dataTables(): void {
  const roots = document.querySelectorAll<HTMLElement>(".data-table");
  const keep = roots.length === 1;
  addEventListener("hashchange", showTarget);
  for (const root of roots) {
    const table = root.querySelector("table");
    if (!table) continue;
    tableSort(table, keep ? getQuery("sorter") : null, (sorter) => keep && setQuery({ sorter }));

    const field = root.querySelector<HTMLInputElement>(".table-tools input");
    const count = root.querySelector<HTMLElement>(".table-count");
    if (!field || !count) continue;
    const wanted = (keep && getQuery("søg")) || "";
    tableSearch(table, { field, count }, wanted, (query) => keep && setQuery({ søg: query }));
  }
  showTarget();
}
