import type { CodeLists } from "../../src/model/code-lists.ts";
import type { Column } from "../../src/model/shape.ts";
import { nameFit, namedIn, valueFit, type KnownValues } from "./column-fit.ts";
import type { SheetCell } from "./sheet.ts";

/** What a delivered column is in a dataset. */
export type ColumnUse =
  /** Its cells are those of the column. */
  | { as: "column"; column: Column; fit: number }
  /** Its cells are a measure of what its heads name: `2024`, `Privat`. */
  | { as: "value"; column: Column; fixed: Readonly<Record<string, string>> }
  /** Its cells are of no use: a column that is not asked for. */
  | { as: "unused" };

/** A delivered column: what its head says and its cells. */
export interface DeliveredColumn {
  heads: readonly string[];
  cells: readonly (SheetCell | undefined)[];
}

/** What the columns of a dataset are held against. */
export interface Against {
  /** The columns of its raw table. */
  columns: readonly Column[];
  lists: CodeLists;
  known: KnownValues;
}

/** Below this a delivered column is not taken for one of the dataset. */
const LEAST_FIT = 0.55;

/** What each of the delivered columns is in a dataset, in the same order. */
export function matchColumns(delivered: readonly DeliveredColumn[], against: Against): ColumnUse[] {
  const fits = delivered.map((one) => against.columns.map((column) => fitOf(column, one, against)));
  const across = acrossColumns(delivered, against, fits);
  const uses: ColumnUse[] = delivered.map(() => ({ as: "unused" }));
  const pairs = delivered
    .flatMap((_one, at) => against.columns.map((column, index) => ({ at, column, fit: fits[at]?.[index] ?? 0 })))
    .filter(({ fit, at }) => fit >= LEAST_FIT && !across.has(at))
    .sort((a, b) => b.fit - a.fit || a.at - b.at);
  const taken = new Set<string>([...across.values()].flatMap((fixed) => Object.keys(fixed)));
  for (const { at, column, fit } of pairs) {
    if (uses[at]?.as !== "unused" || taken.has(column.name)) continue;
    taken.add(column.name);
    uses[at] = { as: "column", column, fit };
  }
  const measures = against.columns.filter(({ role, name }) => role === "measure" && !taken.has(name));
  for (const [at, fixed] of across) {
    const measure = measureOf(delivered[at], measures, against);
    if (measure) uses[at] = { as: "value", column: measure, fixed };
  }
  return uses;
}

/** A name that fits counts most; without cells that fit it counts for nothing. */
function fitOf(column: Column, { heads, cells }: DeliveredColumn, { lists, known }: Against): number {
  const [name, value] = [nameFit(column, heads), valueFit(column, cells, lists, known)];
  if (value < 0.3 && name < 0.9) return 0;
  return 0.65 * name + 0.35 * value;
}

/**
 * The delivered columns whose heads name a year, a place or a category of the dataset each, with what they name: years or
 * categories that stand across the top. A column whose own name fits is none of them.
 */
function acrossColumns(
  delivered: readonly DeliveredColumn[],
  { columns, lists, known }: Against,
  fits: readonly (readonly number[])[],
): Map<number, Record<string, string>> {
  const named = delivered.flatMap(({ heads }, at): [number, Record<string, string>][] => {
    const fixed: Record<string, string> = {};
    for (const head of heads) {
      for (const column of columns) {
        const value = column.name in fixed ? undefined : namedIn(column, head, lists, known);
        if (value === undefined) continue;
        fixed[column.name] = value;
        break;
      }
    }
    const ownName = Math.max(0, ...(fits[at] ?? [])) >= 0.9;
    return Object.keys(fixed).length === 0 || ownName ? [] : [[at, fixed]];
  });
  const groups = Map.groupBy(named, ([, fixed]) => Object.keys(fixed).sort().join(" "));
  const largest = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return new Map(largest);
}

/** The measure whose numbers stand below heads that name something else: the one that they name too, or the only one. */
function measureOf(
  one: DeliveredColumn | undefined,
  measures: readonly Column[],
  { lists, known }: Against,
): Column | undefined {
  if (!one) return undefined;
  const able = measures.filter((measure) => valueFit(measure, one.cells, lists, known) > 0.5);
  const byName = able.toSorted((a, b) => nameFit(b, one.heads) - nameFit(a, one.heads));
  const [best] = byName;
  if (best && nameFit(best, one.heads) > 0.3) return best;
  const required = able.filter(({ optional }) => !optional);
  return required.length === 1 ? required[0] : able.length === 1 ? able[0] : undefined;
}
