import { announce } from "../client/announce.ts";
import { make } from "../client/make.ts";
import { isSame } from "../client/table/is-same.ts";
import { ROWS_ASKED, type AskedRows } from "../client/table/rows-asked.ts";
import { number } from "../lib/format.ts";
import { rowAddress } from "../model/row-address.ts";
import { askedBy } from "../views/shown-rows.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";

const areSame = (some: AskedRows, others: AskedRows): boolean =>
  some === others || (some !== undefined && others !== undefined && isSame([...some], [...others]));

/**
 * Lets the table or the list of all rows show those that the filters of a view let through, and says how many they are, with a
 * button to see them all and to follow the figure again.
 */
export function exploredRows(root: HTMLElement, table: ExploredTable) {
  const isList = root.matches(".row-list");
  // A table counts, sorts and pages its rows itself.
  const elements = isList ? table.rows.map((row) => document.getElementById(rowAddress(table.key, row))) : [];
  const told = make("p", { className: "aside", hidden: true });
  const words = make("span", {});
  const button = make("button", { type: "button" });
  told.append(words, " ", button);
  root.before(told);
  const called = isList ? "Listen" : "Tabellen";
  /** The rows that the figure is of, where it is not of all of them; and whether the table follows it. */
  let ofFigure: AskedRows;
  let isFollowing = true;
  let shown: AskedRows;

  function showRows(): void {
    const detail = isFollowing ? ofFigure : undefined;
    for (const [at, element] of elements.entries()) element?.toggleAttribute("data-out", detail?.has(at) === false);
    // The same rows in another form: whoever has turned a page of them stays there.
    if (!areSame(detail, shown)) root.dispatchEvent(new CustomEvent(ROWS_ASKED, { detail }));
    shown = detail;
    const all = number(table.rows.length);
    told.hidden = ofFigure === undefined;
    words.textContent = detail
      ? `${called} følger figuren: ${number(detail.size)} af ${all} rækker.`
      : `${called} viser alle ${all} rækker.`;
    button.textContent = isFollowing ? "Vis alle" : "Følg figuren";
  }

  button.addEventListener("click", () => {
    isFollowing = !isFollowing;
    showRows();
    announce(words.textContent);
  });
  return {
    show(view: View): void {
      const isAsked = askedBy(view);
      const asked = new Set(table.rows.flatMap((row, at) => (isAsked(row) ? [at] : [])));
      ofFigure = view !== table.standard && asked.size < table.rows.length ? asked : undefined;
      // Who has seen them all sees them until the first figure is there again.
      isFollowing ||= ofFigure === undefined;
      showRows();
    },
  };
}
