import { urls } from "../site/urls.ts";
import type { LineRange } from "./line-ranges.ts";

/** So many lines of an extract have a page together, whether rows name them or not: an address never moves. */
export const LINES_ON_PAGE = 300;

/** The first line that may stand on the page of a line. */
export const firstOnPage = (line: number): number => Math.floor((line - 1) / LINES_ON_PAGE) * LINES_ON_PAGE + 1;

/** What the page of a line is called: the first line that may stand there, `501`, with the extract before it: `000-501`. */
export function linePart({ extract, from }: Pick<LineRange, "extract" | "from">): string {
  const first = firstOnPage(from);
  return extract === undefined ? String(first) : `${extract}-${first}`;
}

/** The address of a page of lines. */
export const linesAddress = (kilde: string, part: string): string => `${urls.lines(kilde)}${part}/`;

/** The id of a range on its page: `l12` for one line, `l12-14` for more. */
export const rangeId = ({ from, to }: Pick<LineRange, "from" | "to">): string =>
  from === to ? `l${from}` : `l${from}-${to}`;

/** Where the lines of a range can be read, marked. */
export const rangeAddress = (kilde: string, range: LineRange): string =>
  `${linesAddress(kilde, linePart(range))}#${rangeId(range)}`;

/** A range in words: `Linje 12-14`. */
export const rangeText = ({ from, to }: Pick<LineRange, "from" | "to">): string =>
  `Linje ${from === to ? from : `${from}-${to}`}`;
