import { useEffect, useState } from "preact/hooks";
import { announce } from "../client/announce.ts";
import { fullStops } from "../lib/format.ts";
import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";
import type { PageParts } from "./explored-page.ts";
import { bringInSight } from "./in-sight.ts";
import { markFor, marksAt, marksHere } from "./marked-rows.ts";
import { otherNumber } from "./other-number.ts";
import { shown } from "./shown.ts";

/** A mark whose rows are told. */
export interface ReadMark {
  /** What was read at it. */
  text: string;
  /** Places of its rows in the table. */
  rows: readonly number[];
  /** The other numbers that went into a computed value, in sentences. */
  others: readonly string[];
}

/** The mark of a figure whose rows a reader has asked for, and what closes them. `pressed`: how, before this came. */
export function useReadMark(
  table: ExploredTable,
  { canvas, root, shapes }: PageParts,
  viewNow: () => View,
  pressed: Event | undefined,
): { mark: ReadMark | undefined; close: () => void } {
  const [mark, setMark] = useState<ReadMark | undefined>();

  /** Closes the rows behind a mark; a focus within them goes back to the mark. */
  function close(): void {
    if (root.querySelector(".mark-rows:focus-within")) canvas.focus();
    setMark(undefined);
  }

  /** Opens the rows behind a mark; whoever asks for them by key is led there. */
  function open(element: Element | null, isByKey: boolean): void {
    const answer = shown(table, viewNow());
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || isRefusal(answer)) return;
    const { v = "", here } = element.dataset;
    const isAlone = isByKey || here === undefined;
    const marks = isAlone ? marksAt(answer, shapes, element) : marksHere(answer, shapes, canvas, here);
    const found = marks.flatMap(({ rows }) => rows);
    if (found.length === 0) return;
    const others = marks.flatMap((one) => otherNumber(table, answer, one) ?? []);
    const text = isAlone ? v : here;
    setMark({ text, rows: [...new Set(found)], others: [...new Set(others)] });
    if (isByKey) {
      requestAnimationFrame(() => root.querySelector<HTMLElement>(".mark-rows")?.focus());
      return;
    }
    // They float at the foot of the window, as the controls do for whoever uses them.
    root.classList.add("touched");
    requestAnimationFrame(() => bringInSight(root, canvas, element));
    announce(fullStops(`${text}. Rækkerne bag står under figuren.`));
  }

  useEffect(() => {
    const press = (event: Event): void => {
      const isByKey = event instanceof KeyboardEvent;
      open(isByKey ? canvas.querySelector(".read") : markFor(canvas, event.target), isByKey);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === "Enter") press(event);
      if (event.key !== "Escape" || !root.querySelector(".mark-rows")) return;
      // The tip at the mark stays.
      event.stopPropagation();
      close();
    };
    canvas.addEventListener("click", press);
    canvas.addEventListener("keydown", key);
    if (pressed) press(pressed);
    return () => {
      canvas.removeEventListener("click", press);
      canvas.removeEventListener("keydown", key);
    };
  }, []);

  return { mark, close };
}
