import { textOf } from "../model/words.ts";
import type { FigureSpec, FigureView } from "./figure.ts";

/** A full stop that a sentence begins after: no abbreviation is followed by a capital in a subtitle. */
const SENTENCE = /^.*?\.(?= \p{Lu})/u;

/** What the table of one of several views is called: its label, and its own finding or else what the figure measures. */
export function viewCaption({ subtitle }: Pick<FigureSpec, "subtitle">, { label, headline }: FigureView): string {
  const measured = textOf(subtitle);
  return `${label}: ${headline === undefined ? (SENTENCE.exec(measured)?.[0] ?? measured) : textOf(headline)}`;
}
