import { mean } from "d3";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Column } from "../../src/model/shape.ts";
import type { KnownValues } from "./column-fit.ts";
import type { ColumnUse } from "./match-columns.ts";
import type { Receiver } from "./match.ts";
import { comparable } from "./without-marks.ts";

/** What a score is made of. */
export interface Scored {
  uses: readonly ColumnUse[];
  held: ReadonlySet<string>;
  missing: readonly Column[];
  delivered: number;
  own: readonly Column[];
  receiver: Receiver;
  about: readonly string[];
  /** The texts of a delivered column. */
  cells: (at: number) => readonly string[];
}

/** How well a delivered table fits a dataset, from 0 to 1: 0 where it has none of its measures. */
export function scoreOf({
  uses,
  held,
  missing,
  delivered,
  own,
  receiver: { dataset, known },
  about,
  cells,
}: Scored): number {
  const measures = own.filter(({ role }) => role === "measure");
  if (measures.length > 0 && !measures.some(({ name }) => held.has(name))) return 0;
  const required = own.filter(({ optional }) => !optional);
  const covered = 1 - missing.length / Math.max(1, required.length);
  const used = uses.filter(({ as }) => as !== "unused").length / Math.max(1, delivered);
  const fits = uses.flatMap((use) => (use.as === "column" ? [use.fit] : use.as === "value" ? [0.9] : []));
  return (
    0.35 * covered +
    0.25 * used +
    0.2 * (mean(fits) ?? 0) +
    0.1 * knownFit(uses, cells, known) +
    0.1 * titleFit(dataset, about)
  );
}

/** What part of the names, categories and texts that were delivered stand in the rows of a dataset already; 1 where there are none. */
function knownFit(uses: readonly ColumnUse[], cells: (at: number) => readonly string[], known: KnownValues): number {
  const shares = uses.flatMap((use, at) => {
    if (use.as !== "column" || use.column.role === "measure" || use.column.role === "provenance" || use.column.choices)
      return [];
    const told = new Set(cells(at).map(comparable));
    const values = known.get(use.column.name);
    return told.size === 0 ? [] : [[...told].filter((text) => values?.has(text)).length / told.size];
  });
  return mean(shares) ?? 1;
}

/** How many of the words in the title of a dataset stand above a table or in the name of its sheet or file. */
function titleFit({ title, id }: Dataset, about: readonly string[]): number {
  const told = new Set(about.flatMap((text) => comparable(text).split(/[ /]/)));
  const words = [...comparable(title).split(" "), ...id.split("-")].filter((word) => word.length > 3);
  return words.filter((word) => told.has(word)).length / Math.max(1, words.length);
}
