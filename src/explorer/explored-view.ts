import { isSameView, type ReadAddress } from "../views/address.ts";
import { isRefusal, type Refusal } from "../views/refusal.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";
import { changeTold } from "./change-told.ts";
import { shown } from "./shown.ts";
import { waysBack, type WayBack } from "./ways-back.ts";

/** The page that a view is shown on. */
export interface ExploredPage {
  /** Draws what a view shows, or why it cannot be shown. */
  draw: (answer: Resolved | Refusal) => void;
  /** Lets the refusal that is drawn lead on. */
  leadOn: (ways: readonly WayBack[], show: (view: View) => void) => void;
  /** Lets the table show the rows of a view. */
  showRows: (view: View) => void;
  announce: (text: string) => void;
  /** Puts a view in the address. */
  push: (view: View) => void;
  /** What the address asks for. */
  asked: () => ReadAddress;
  /** Changes the page, and keeps the controls where the reader has them. */
  hold: (change: () => void) => void;
  /** Runs what may come after the picture is on the screen. */
  later: (task: () => void) => void;
}

/** The view of a figure on a page: what is chosen is drawn, stands in the address, and narrows the table. */
export function exploredView(table: ExploredTable, page: ExploredPage) {
  let now: ReadAddress = { view: table.standard, gone: [] };
  /** The view that readers have been told of: one that has been passed over was not. */
  let told = table.standard;
  let follow: () => void = () => undefined;

  function draw({ view: asked, gone }: ReadAddress): void {
    const view = isSameView(asked, table.standard, table.standard) ? table.standard : asked;
    const answer = shown(table, view);
    page.draw(answer);
    now = { view, gone };
    // The picture is on the screen before what follows from it is reckoned: what has changed, and the choices that there are now.
    page.later(() => {
      const words = isRefusal(answer) ? answer.refused : changeTold(table, told, answer);
      const before = told;
      told = view;
      page.announce([...gone, words].join(" "));
      if (isRefusal(answer)) page.leadOn(waysBack(table, view, before), show);
      page.showRows(view);
      follow();
    });
  }

  function show(view: View): void {
    page.push(view);
    page.hold(() => draw({ view, gone: [] }));
  }

  return {
    /** The view that the figure shows, and what of the address there is not. */
    now: () => now,
    show,
    /** Shows what the address asks for, where that is something else: one that leads to a row changes nothing of the figure. */
    readAddress(): void {
      const asked = page.asked();
      const isShown = isSameView(asked.view, now.view, table.standard) && asked.gone.join() === now.gone.join();
      if (!isShown) draw(asked);
    },
    /** Lets something be done each time another view is on the screen. */
    onShown(task: () => void): void {
      follow = task;
    },
  };
}
