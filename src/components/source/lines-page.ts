import { citedRanges, type CitedRange } from "../../analysis/cited-ranges.ts";
import { published } from "../../catalogue.ts";
import { firstOnPage, LINES_ON_PAGE, linePart } from "../../model/line-address.ts";

/** A page of lines of a source. */
export interface LinesPage {
  kilde: string;
  /** What it is called in addresses. */
  part: string;
  extract: string | undefined;
  /** The first and the last line that may stand on it. */
  first: number;
  last: number;
  /** Those that begin on it. */
  ranges: CitedRange[];
}

/** The pages of the lines of a source, in order: those on which a range begins. */
export const linesPages = (kilde: string): LinesPage[] =>
  [...Map.groupBy(citedRanges(published, kilde), linePart)].flatMap(([part, ranges]): LinesPage[] => {
    const [range] = ranges;
    if (!range) return [];
    const first = firstOnPage(range.from);
    return [{ kilde, part, extract: range.extract, first, last: first + LINES_ON_PAGE - 1, ranges }];
  });

/** What a page of lines is called: `Linje 501-1000`, and of which extract where it is not the main one. */
export const linesName = ({ extract, first, last }: Pick<LinesPage, "extract" | "first" | "last">): string =>
  `Linje ${first}-${last}${extract === undefined ? "" : ` i udtræk ${extract}`}`;
