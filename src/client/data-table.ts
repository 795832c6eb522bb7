import { fetchedOnce } from "./fetched-once.ts";
import { showTarget } from "./show-target.ts";
import { ASKS_FOR_TABLE } from "./table/asks-for-table.ts";
import { ROWS_ASKED } from "./table/rows-asked.ts";
import { sortButtons } from "./table/sort-buttons.ts";

/** Whether the address leads to a row that the page does not have, or not yet. */
const isElsewhere = (): boolean => location.hash.startsWith("#r-") && !document.getElementById(location.hash.slice(1));

/** Fetches what works a table when a reader first touches it, or at once where the address asks for something of it. */
function dataTable(root: HTMLElement, keep: boolean): void {
  const table = root.querySelector("table");
  if (!table) return;
  sortButtons(table);
  let isAsked = false;
  const begin = fetchedOnce(root, "Tabellens værktøjer", async () => {
    isAsked = true;
    return import("./table/start.ts").then((tools) => tools.start(root, table, keep));
  });
  const touched = (): void => void begin();
  for (const type of ["pointerdown", "focusin"]) root.addEventListener(type, touched);
  root.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button) (await begin())?.press(button);
  });
  root.addEventListener(ROWS_ASKED, async ({ detail }) => {
    // As long as all rows are asked for, nothing needs to be fetched.
    if (detail || isAsked) (await begin())?.ask(detail);
  });
  const lead = (): void => {
    if (isElsewhere()) touched();
  };
  addEventListener("hashchange", lead);
  lead();
  if (keep && ASKS_FOR_TABLE.test(location.search)) touched();
}

/**
 * Makes each `.data-table` sortable, and searchable when it has a field for it. On a page with one table what is asked of it
 * is kept in the address (`?sorter=kommune-ned&søg=…`), so that the exact view can be shared.
 */
export function dataTables(): void {
  const roots = document.querySelectorAll<HTMLElement>(".data-table");
  addEventListener("hashchange", showTarget);
  for (const root of roots) dataTable(root, roots.length === 1);
  showTarget();
}
