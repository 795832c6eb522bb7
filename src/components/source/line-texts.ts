import { sourceLines } from "../../catalogue.ts";
import { escapeMarkup } from "../../lib/markup.ts";
import type { LinesPage } from "./lines-page.ts";

/** A line as a page shows it. */
export interface ShownLine {
  shown: string;
  /** Whether it is a paragraph, which is broken where the page ends, rather than a line of columns. */
  isProse: boolean;
}

/** No column of a printed page stands farther out: longer lines are paragraphs. */
const LONGEST = 165;
const UNKNOWN = "[teksten er ikke læst ind]";
/** A sign of a typeface that only the document had: it lists things. */
const PRIVATE = /\p{Co}/gu;

/** What a page shows of a line: its text without the space at its end. */
export function shownLine(text: string | undefined): ShownLine {
  if (text === undefined) return { shown: UNKNOWN, isProse: false };
  const shown = text.trimEnd().replace(PRIVATE, "•");
  return { shown: shown === "" ? " " : shown, isProse: shown.length > LONGEST };
}

/** A paragraph as markup, in which a line may end after a stroke between words: browsers break `samarbejdsaftaler/kontrakter` in a word. */
export const proseMarkup = (shown: string): string =>
  escapeMarkup(shown).replace(/(?<=\p{L}{2}\/)(?=\p{L}{2})/gu, "<wbr>");

const known = new Map(sourceLines.map(({ kilde, linje, tekst }) => [`${kilde} ${linje}`, tekst]));

const readLine = (kilde: string, extract: string | undefined, line: number): string | undefined =>
  known.get(`${kilde} ${extract === undefined ? "" : `${extract}:`}${line}`);

/** A line of a source as it was read; nothing where it was not. */
export const lineText = (kilde: string, extract: string | undefined, line: number): string =>
  readLine(kilde, extract, line) ?? "";

/** The lines of a page by their number. */
export const lineTextsOf =
  ({ kilde, extract }: Pick<LinesPage, "kilde" | "extract">) =>
  (line: number): ShownLine =>
    shownLine(readLine(kilde, extract, line));
