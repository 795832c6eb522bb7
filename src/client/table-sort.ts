import { announce } from "./announce.ts";
import { fold } from "./fold.ts";
import { sortRows } from "./sort-rows.ts";

/** Told how the table is sorted, as `<column>-op` or `<column>-ned`, when the reader has sorted it. */
type Sorted = (state: string) => void;

function slug(label: string): string {
  return fold(label)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Turns the labels of sortable columns into buttons; sorts at once when `wanted` is a state that fits the table. */
export function tableSort(table: HTMLTableElement, wanted: string | null, sorted: Sorted): void {
  const headers = [...table.querySelectorAll<HTMLTableCellElement>("thead th[data-sort]")];
  const bodies = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  const names = new Set<string>();

  function sort(header: HTMLTableCellElement, descending: boolean): void {
    const kind = header.dataset["sort"] === "number" ? "number" : "text";
    for (const { body, rows } of bodies) body.append(...sortRows(rows, header.cellIndex, kind, descending));
    for (const other of headers) other.removeAttribute("aria-sort");
    header.ariaSort = descending ? "descending" : "ascending";
  }

  for (const header of headers) {
    const label = header.textContent.trim();
    const plain = slug(label);
    const name = names.has(plain) ? `${plain}-${header.cellIndex}` : plain;
    names.add(name);

    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => {
      const descending = header.ariaSort === "ascending";
      sort(header, descending);
      sorted(`${name}-${descending ? "ned" : "op"}`);
      announce(`Sorteret efter ${label}, ${descending ? "faldende" : "stigende"}`);
    });

    if (wanted === `${name}-op` || wanted === `${name}-ned`) sort(header, wanted.endsWith("-ned"));
  }
}
