import { store, stored } from "./stored.ts";

const [KEY, OFF] = ["soegetast", "nej"];

/** What a reader writes in, where the key is a letter like any other. */
const WRITTEN_IN = "input:not([type=radio], [type=checkbox]), select, textarea";

/**
 * Lets the key / lead to the search field of the page, but for a reader who is writing, and for one who has turned it off with
 * the box on the search page: whoever steers by voice may say it unasked.
 */
export function searchKey(): void {
  const field = document.querySelector<HTMLInputElement>("form.search input");
  const box = document.querySelector<HTMLInputElement>(".search-key input");
  if (box) {
    box.checked = stored(KEY) !== OFF;
    box.onchange = () => store(KEY, box.checked ? "" : OFF);
  }
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !field || stored(KEY) === OFF) return;
    if (document.activeElement?.matches(WRITTEN_IN)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
