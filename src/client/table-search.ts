import { number } from "../lib/format.ts";
import { announce } from "./announce.ts";
import { fold } from "./fold.ts";

/** Told what is searched for when the reader has paused in typing. */
type Searched = (query: string) => void;

/** Links to a row and to what rests on it: they say nothing about the row itself. */
const LINKS = ".row-link, .row-use, .row-uses";

/** Where the numbers of a ranking were read is the same for all: whoever looks for a place there means a municipality. */
const isSearched = ({ dataset }: HTMLElement): boolean => dataset["unsearched"] === undefined;

function rowText(row: HTMLTableRowElement): string {
  return fold([...row.cells].filter(isSearched).map(cellText).join(" "));
}

const cellText = ({ childNodes }: HTMLTableCellElement): string =>
  [...childNodes].map((node) => (node instanceof Element && node.matches(LINKS) ? "" : node.textContent)).join("");

interface Tools {
  field: HTMLInputElement;
  count: HTMLElement;
}

/** Lets a field hide the rows of a table that do not hold every word of the query, and a count say how many are left. */
export function tableSearch(
  table: HTMLTableElement,
  { field, count }: Tools,
  wanted: string,
  searched: Searched,
): void {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => ({ row, text: rowText(row) }));
  let timer: ReturnType<typeof setTimeout> | undefined;

  function search(): void {
    const words = fold(field.value).split(/\s+/);
    let found = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) found += 1;
    }
    count.textContent = `${number(found)} af ${number(rows.length)} rækker`;
  }

  /** Whoever is led to a row that a search has left out is shown all rows. */
  function showTargeted(): void {
    const hidden = rows.find(({ row }) => row.hidden && location.hash === `#${row.id}`);
    if (!hidden) return;
    field.value = "";
    search();
    hidden.row.scrollIntoView();
  }

  addEventListener("hashchange", showTargeted);
  field.addEventListener("input", () => {
    search();
    announce(count.textContent);
    // Browsers refuse an address that changes with every keystroke.
    clearTimeout(timer);
    timer = setTimeout(() => searched(field.value.trim()), 300);
  });
  if (!wanted) return;
  field.value = wanted;
  search();
  showTargeted();
}
