import { number } from "../../lib/format.ts";
import { noneFits } from "../none-fits.ts";
import type { TableBody } from "./table-body.ts";

/** The rows that are shown, of those that are found. */
export interface ShownRows {
  page: number;
  pageSize: number;
  found: number;
}

/** `12 af 220 rækker`, or that none is what is asked for. */
export function countWords({ found }: ShownRows, count: number, asked: readonly string[]): string {
  const all = `${number(count)} rækker`;
  return found === 0 && asked.length > 0 ? noneFits(all, asked) : `${number(found)} af ${all}`;
}

/** `Række 501–1.000 af 10.000` */
export function pageWords({ page, pageSize, found }: ShownRows): string {
  if (found === 0) return "Ingen rækker";
  return `Række ${number(page * pageSize + 1)}–${number(Math.min(found, (page + 1) * pageSize))} af ${number(found)}`;
}

/** The buttons under a table that is shown a page at a time, at work. They keep the focus at either end. */
export interface PageButtons {
  sync: (rows: ShownRows) => void;
  /** The page that a button leads to; undefined where there is none. */
  pageOf: (button: HTMLButtonElement) => number | undefined;
}

/** Works the buttons in an element. */
export function pageButtons(element: HTMLElement, { count, pageSize }: TableBody): PageButtons {
  const words = element.querySelector("span");
  let shown: ShownRows = { page: 0, pageSize, found: count };
  const pageOf = ({ dataset }: HTMLButtonElement): number | undefined => {
    const page = shown.page + Number(dataset["step"]);
    return page >= 0 && page * pageSize < shown.found ? page : undefined;
  };
  return {
    pageOf,
    sync(rows) {
      shown = rows;
      for (const button of element.querySelectorAll("button"))
        button.ariaDisabled = String(pageOf(button) === undefined);
      if (words) words.textContent = pageWords(rows);
    },
  };
}
