import { askedInVain } from "../views/asked-in-vain.ts";
import { blankCells } from "../views/blank-cells.ts";
import { missingYears } from "../views/missing-years.ts";
import type { Resolved } from "../views/resolved.ts";
import type { ViewTable } from "../views/view-table.ts";
import { dividedTwice } from "./divided-twice.ts";
import { doubtNotes, type SaidDoubt } from "./doubt-notes.ts";
import { kindNotes } from "./kind-notes.ts";
import { leapNotes } from "./leap-notes.ts";
import { sharedStrokes } from "./shared-strokes.ts";
import { unlikeCodes } from "./unlike-codes.ts";
import { unlikeYears } from "./unlike-years.ts";

/**
 * What a reader must know of a picture as a whole, beside how its values came to be: what was asked for in vain, years and cells that are empty, what is of
 * another kind, of other years or of another division than the rest, what strokes are on top of each other, what its hollow marks are in doubt for, and what stars say.
 */
export const pictureNotes = (table: ViewTable, resolved: Resolved, doubts: readonly SaidDoubt[]): string[] => [
  ...askedInVain(table, resolved),
  ...missingYears(table, resolved),
  ...leapNotes(resolved, table.periods),
  ...blankCells(resolved),
  ...kindNotes(table, resolved),
  ...unlikeCodes(table, resolved),
  ...unlikeYears(table, resolved),
  ...dividedTwice(table, resolved),
  ...sharedStrokes(resolved),
  ...doubtNotes(resolved, doubts),
];
