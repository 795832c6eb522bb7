import { fold } from "../fold.ts";

/** How a column is narrowed: by several of its values, by the numbers or the days from one to another, or not at all. */
export type FilterKind = "codes" | "numbers" | "days" | undefined;

/** A column of a table in a page. */
export interface TableColumn {
  header: HTMLTableCellElement;
  /** Its place among the cells of a row. */
  at: number;
  /** What it is called in the address, unlike every other column of the table. */
  name: string;
  label: string;
  isNumber: boolean;
  isSortable: boolean;
  filter: FilterKind;
}

const filterKind = (kind: string | undefined): FilterKind =>
  kind === "codes" || kind === "numbers" || kind === "days" ? kind : undefined;

function slug(label: string): string {
  return fold(label)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The columns of a table, by its head. */
export function tableColumns(table: HTMLTableElement): TableColumn[] {
  const names = new Set<string>();
  return [...table.querySelectorAll<HTMLTableCellElement>("thead th")].map((header) => {
    const label = header.textContent.replace(/\s+/g, " ").trim();
    const plain = slug(label);
    const name = names.has(plain) ? `${plain}-${header.cellIndex}` : plain;
    names.add(name);
    const { sort, filter } = header.dataset;
    return {
      ...{ header, at: header.cellIndex, name, label, filter: filterKind(filter) },
      ...{ isNumber: sort === "number", isSortable: sort !== undefined },
    };
  });
}
