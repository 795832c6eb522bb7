import { number } from "../lib/format.ts";
import { announce } from "./announce.ts";
import { fold } from "./fold.ts";

/** Told what is searched for when the reader has paused in typing. */
type Searched = (query: string) => void;

function rowText(row: HTMLTableRowElement): string {
  return fold([...row.cells].map((cell) => cell.textContent).join(" "));
}

function searchField(label: string): { tools: HTMLElement; input: HTMLInputElement; count: HTMLElement } {
  const tools = document.createElement("div");
  const wrapper = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("span");
  tools.className = "table-tools";
  count.className = "table-count";
  input.type = "search";
  input.name = "søg";
  input.autocomplete = "off";
  wrapper.append(label, " ", input);
  tools.append(wrapper, count);
  return { tools, input, count };
}

/** Puts a search field before `place` that hides the rows of `table` which do not hold every word of the query. */
export function tableSearch(
  table: HTMLTableElement,
  place: Element,
  label: string,
  wanted: string,
  searched: Searched,
): void {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => ({ row, text: rowText(row) }));
  const { tools, input, count } = searchField(label);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function search(): void {
    const words = fold(input.value).split(/\s+/);
    let found = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) found += 1;
    }
    count.textContent = `${number(found)} af ${number(rows.length)} rækker`;
  }

  input.addEventListener("input", () => {
    search();
    announce(count.textContent);
    // Browsers refuse an address that changes with every keystroke.
    clearTimeout(timer);
    timer = setTimeout(() => searched(input.value.trim()), 300);
  });
  input.value = wanted;
  search();
  place.before(tools);
}
