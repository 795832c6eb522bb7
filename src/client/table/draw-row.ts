import { number } from "../../lib/format.ts";
import { make } from "./make.ts";
import type { Key } from "./table-rows.ts";

/** A row of a file, ready to be drawn. */
export interface DrawnRow {
  id: string;
  kommunekode: Key;
  /** What readers see, and what it is ordered by where that is something else. */
  cells: readonly { text: string; value: Key }[];
  /** The address and the name of the source, and the place in it. */
  source: string;
  place: string;
  /** What rests on the row, as JSON: a list of links. */
  uses: Key;
}

function isLink(value: unknown): value is { href: string; text: string } {
  return typeof value === "object" && value !== null && "href" in value && "text" in value;
}

function useLinks(json: Key): HTMLAnchorElement[] {
  const parsed: unknown = typeof json === "string" ? JSON.parse(json) : [];
  return (Array.isArray(parsed) ? parsed : []).filter(isLink).map(({ href, text }) => make("a", { href }, text));
}

function usesOf(json: Key): HTMLElement[] {
  const links = useLinks(json);
  for (const link of links) if (links.length === 1) link.className = "row-use";
  if (links.length < 2) return links;
  const summary = make("summary", {}, `Brugt ${number(links.length)} steder`);
  return [make("details", { className: "row-uses" }, summary, ...links)];
}

/** A row like another of its table, with other cells. */
export function drawRow(like: HTMLTableRowElement, { id, kommunekode, cells, ...read }: DrawnRow): HTMLTableRowElement {
  const row = make("tr", { id });
  if (kommunekode !== null) row.dataset["k"] = String(kommunekode);
  const cell = (at: number, ...content: (Node | string)[]): HTMLTableCellElement => {
    const { className = "" } = like.cells[at] ?? {};
    return make("td", className === "" ? {} : { className }, ...content);
  };
  for (const [at, { text, value }] of cells.entries()) {
    const drawn = cell(at, text);
    if (value !== null) drawn.dataset["value"] = String(value);
    row.append(drawn);
  }
  const [href = "", ...name] = read.source.split(" ");
  const link = make("a", { className: "row-link", href: `#${id}` }, "Link");
  link.append(make("span", { className: "visually-hidden" }, " til rækken"));
  const source = make("a", { href }, name.join(" "));
  row.append(cell(cells.length, source, ` ${read.place} `, link, " ", ...usesOf(read.uses)));
  return row;
}
