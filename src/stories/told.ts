import type { FigureSpec } from "../figures/figure.ts";
import type { Telling } from "../model/story.ts";

/** The figures of a story by name; `lead` stands for it on the front page. */
export type Figures = Record<string, FigureSpec> & { lead: FigureSpec };

/** What a story says and shows of the tables that it is told from. */
export interface Told extends Telling {
  figures: Figures;
}
