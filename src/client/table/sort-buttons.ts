/** Turns the labels of sortable columns into buttons. */
export function sortButtons(table: HTMLTableElement): void {
  for (const header of table.querySelectorAll<HTMLTableCellElement>("thead th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
  }
}
