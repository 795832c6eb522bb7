import type { Claiming } from "../model/story.ts";
import type { Words } from "../model/words.ts";
import type { FigureSpec } from "./figure.ts";

/** Something told of tables: its figures, and the sentences that must hold in the rows. */
export interface Tellable extends Claiming {
  title?: string;
  standfirst?: Words;
  figures: Readonly<Record<string, FigureSpec>> | readonly FigureSpec[];
}
