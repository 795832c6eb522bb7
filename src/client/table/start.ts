import panelStyles from "../../styles/table-panels.css?inline";
import { fewTold } from "../../lib/few-told.ts";
import { announce } from "../announce.ts";
import { notFetched } from "../fetched-once.ts";
import { hashId } from "../hash-id.ts";
import { wear } from "../wear.ts";
import { askedList } from "./asked-list.ts";
import { bodyOf } from "./body-of.ts";
import type { Change } from "./code-field.ts";
import { countWords, pageButtons, pageWords, type ShownRows } from "./page-buttons.ts";
import type { Panel } from "./panel.ts";
import { unfolder } from "./panels.ts";
import { partsOf } from "./parts.ts";
import type { AskedRows } from "./rows-asked.ts";
import { placesFor, stateShower } from "./show-state.ts";
import { stateKeeper, type Step } from "./state-keeper.ts";
import { narrowedBy } from "./state-words.ts";
import { noPage } from "./table-address.ts";
import { tableColumns } from "./table-column.ts";
import { isNarrowed, PLAIN, type TableState } from "./table-state.ts";
import { toTarget } from "./to-target.ts";

const FAILED = notFetched("Rækkerne");
const NO_ROW = "Adressen leder til en række, som ikke er i tabellen.";

/** A table at work. */
export interface WorkingTable {
  /** Does what a button in the head, the tools or under the table is for. */
  press: (button: HTMLButtonElement) => void;
  /** Shows no other rows than those that another part of the page asks for. */
  ask: (rows: AskedRows) => void;
}

/** Lets a table be searched, narrowed, sorted, paged and stripped of columns. Where `keep`, what is asked for stands in the address. */
export async function start(root: HTMLElement, table: HTMLTableElement, keep: boolean): Promise<WorkingTable> {
  wear(panelStyles);
  const columns = tableColumns(table);
  const body = await bodyOf(root, table, columns);
  const parts = partsOf(root, table);
  const show = stateShower(parts, columns, body);
  const keeper = keep ? stateKeeper(columns, body) : undefined;
  const panels: Panel[] = [];
  let state: TableState = PLAIN;
  let asked: AskedRows;
  let lost: readonly string[] = [];
  /** Whether the table is as the address has it, and no reader has asked it for anything. */
  let isUntouched = true;
  let hasFailed = false;

  /** Shows a state, keeps it in the address and says what came of it. */
  async function turnTo(
    next: TableState,
    step?: Step,
    words?: (rows: ShownRows) => string,
  ): Promise<ShownRows | undefined> {
    const before = state;
    const counted = parts.count?.textContent;
    follow(next);
    const shown = await arrived(show(state, asked), () => {
      follow(before);
      if (parts.count) parts.count.textContent = counted ?? "";
    });
    if (!shown) return undefined;
    state = { ...state, page: shown.page };
    if (parts.count) parts.count.textContent = said(shown);
    if (hasFailed) tell(lost);
    parts.all.hidden = shown.found > 0 || !isNarrowed(state);
    pages?.sync(shown);
    if (step || words) isUntouched = false;
    if (step) {
      keeper?.write(state, step);
      tell((lost = []));
    }
    if (words) announce(words(shown));
    return shown;
  }

  function follow(next: TableState): void {
    state = next;
    for (const { sync } of panels) sync(state);
  }

  /** What comes of a promise. Where it fails, readers are told, and there is nothing. */
  async function arrived<T>(coming: Promise<T>, failed?: () => void): Promise<T | undefined> {
    try {
      return await coming;
    } catch {
      failed?.();
      tell([...lost, FAILED]);
      hasFailed = true;
      announce(FAILED);
      return undefined;
    }
  }

  const said = (shown: ShownRows): string => countWords(shown, body.count, narrowedBy(columns, state));
  const change: Change = (by) => void turnTo({ ...by(state), page: 0 }, "push", said);

  const pages = parts.pages && pageButtons(parts.pages, body);

  async function turnPage(page: number | undefined): Promise<void> {
    if (page === undefined) return;
    await turnTo({ ...state, page }, "push", pageWords);
    parts.frame.scrollTo({ top: 0 });
  }

  function sort(header: Element): void {
    const column = columns.find((one) => one.header === header);
    if (!column) return;
    const isDescending = state.sort?.name === column.name && !state.sort.isDescending;
    const way = isDescending ? "faldende" : "stigende";
    const words = (): string => `Sorteret efter ${column.label}, ${way}`;
    void turnTo({ ...state, sort: { name: column.name, isDescending }, page: 0 }, "replace", words);
  }

  /** Tells what of the address the table does not have, or that rows have not come. */
  function tell(sentences: readonly string[]): void {
    hasFailed = false;
    parts.notice.hidden = sentences.length === 0;
    parts.notice.textContent = fewTold(sentences).join(" ");
  }

  async function fromAddress(isReturn: boolean): Promise<void> {
    if (!keeper) return;
    const read = await arrived(keeper.read());
    if (!read) return;
    const { state: next, gone } = read;
    isUntouched = true;
    if (parts.field) parts.field.value = next.query;
    const shown = await turnTo(next);
    if (!shown) return;
    lost = shown.page < next.page ? [...gone, noPage(String(next.page + 1), shown.page + 1)] : gone;
    tell(lost);
    if (isReturn || lost.length > 0) announce([...fewTold(lost), said(shown)].join(" "));
  }

  /** Whoever is led to a row that is not shown is shown its page, of all rows where it has been left out. */
  async function lead(): Promise<void> {
    const id = hashId();
    if (id === "" || document.getElementById(id)?.checkVisibility({ visibilityProperty: true })) return;
    const found = await arrived(body.placeOf(id).then((place) => ({ place })));
    if (!found) return;
    const { place } = found;
    if (place === undefined) {
      if (!keep || !id.startsWith("r-")) return;
      tell([...lost, NO_ROW]);
      announce(NO_ROW);
      return;
    }
    tell(lost);
    const places = await placesFor(body, columns, state, asked);
    let at = places ? places.indexOf(place) : place;
    if (at < 0) {
      at = place;
      asked = undefined;
      state = { ...PLAIN, hidden: state.hidden };
      if (parts.field) parts.field.value = "";
    }
    await turnTo({ ...state, page: Math.floor(at / body.pageSize) });
    toTarget(id);
  }

  let typing: ReturnType<typeof setTimeout> | undefined;
  function search(): Promise<unknown> {
    // Browsers refuse an address that changes with every keystroke.
    clearTimeout(typing);
    typing = setTimeout(() => keeper?.write(state, "replace"), 300);
    return turnTo({ ...state, query: parts.field?.value ?? "", page: 0 }, undefined, said);
  }
  parts.field?.addEventListener("input", () => void search());
  parts.all.addEventListener("click", () => {
    // It goes when it has done its work.
    parts.field?.focus();
    if (parts.field) parts.field.value = "";
    change(({ sort: order, hidden }) => ({ ...PLAIN, ...(order ? { sort: order } : {}), hidden }));
  });

  const list = askedList(columns, change, () => parts.tools?.querySelector("button") ?? null);
  parts.notice.before(list.element);
  panels.push(list);
  const unfold = unfolder(
    parts,
    columns,
    () => arrived(body.rows()),
    change,
    (panel) => {
      panels.push(panel);
      panel.sync(state);
    },
  );
  keeper?.onReturn(() => void fromAddress(true));
  addEventListener("hashchange", () => void lead());
  // What was written before this came is searched for.
  const written = parts.field?.value ?? "";
  await fromAddress(false);
  if (parts.field && written !== "") {
    parts.field.value = written;
    await search();
  }
  await lead();

  return {
    press(button) {
      const header = button.closest("th");
      if (header) sort(header);
      else if (button.dataset["panel"] !== undefined) unfold(button);
      else if (button.dataset["step"] !== undefined) void turnPage(pages?.pageOf(button));
    },
    ask(rows) {
      asked = rows;
      // A link to a view of the figure and a page of the table shows that page.
      void (isUntouched ? turnTo(state) : turnTo({ ...state, page: 0 }, "replace"));
    },
  };
}
