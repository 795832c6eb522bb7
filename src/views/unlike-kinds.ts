import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Mark } from "./resolved.ts";
import { statusColumn, type ViewTable } from "./view-table.ts";

/** A value that a change is told of, and the one that it is told against. */
type Ends = readonly [from: Mark, to: Mark];

/** A warning where changes go from one kind of figure to another, such as from accounts to a budget. */
export function unlikeKinds(table: ViewTable, changes: readonly Ends[]): string[] {
  const unlike = changes.flatMap(([from, to]) =>
    from.status === null || to.status === null || from.status === to.status ? [] : [[from.status, to.status]],
  );
  if (unlike.length === 0) return [];
  const { labels = {} } = statusColumn(table) ?? {};
  const names = [...new Set(unlike.flat())].map((kind) => lowerFirst(labels[kind] ?? kind));
  const which =
    changes.length === 1 ? "Ændringen" : unlike.length === changes.length ? "Ændringerne" : "Nogle af ændringerne";
  return [`${which} er mellem tal af forskellig slags: ${listAnd(names)}.`];
}
