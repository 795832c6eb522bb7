import { number } from "../../lib/format.ts";
import { make } from "../make.ts";
import type { Key } from "./table-rows.ts";

/** A row of a file, ready to be drawn. */
export interface DrawnRow {
  id: string;
  kommunekode: Key;
  /** What readers see, and what it is ordered by where that is something else. */
  cells: readonly { text: string; value: Key }[];
  /** The name of the source, and the place in it. */
  source: string;
  place: string;
  /** The end of the place, as JSON: a list of pieces, some of them links. */
  lines: Key;
  /** What rests on the row, as JSON: a list of links. */
  uses: Key;
}

interface Piece {
  text: string;
  href?: string;
}

const isPiece = (value: unknown): value is Piece => typeof value === "object" && value !== null && "text" in value;

function pieces(json: Key): Piece[] {
  const parsed: unknown = typeof json === "string" ? JSON.parse(json) : [];
  return (Array.isArray(parsed) ? parsed : []).filter(isPiece);
}

const useLinks = (json: Key): HTMLAnchorElement[] =>
  pieces(json).map(({ href = "", text }) => make("a", { href }, text));

/** Where in its source a row was read, each range of lines leading to them. */
function placeOf(place: string, json: Key): (Node | string)[] {
  const lines = pieces(json);
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const linked = lines.map(({ text, href }) => (href === undefined ? text : make("a", { href }, text)));
  return [` ${place.slice(0, place.length - length)}`, ...linked, " "];
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
  const link = make("a", { className: "row-link", href: `#${id}` }, "Link hertil");
  row.append(cell(cells.length, read.source, ...placeOf(read.place, read.lines), link, " ", ...usesOf(read.uses)));
  return row;
}
