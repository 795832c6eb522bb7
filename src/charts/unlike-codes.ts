import { descending } from "d3";
import { listAnd } from "../lib/list.ts";
import { isAdditive } from "../model/role.ts";
import type { Column } from "../model/shape.ts";
import { isDecidedBy } from "../views/is-decided-by.ts";
import { labelOfCode } from "../views/label.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { unlikeIn } from "../views/unlike-in.ts";
import { drawnColumns, timeChannel } from "../views/time-channel.ts";
import { ROW_COUNT } from "../views/view.ts";
import { codeOf, columnOf, ownKey, type ViewTable } from "../views/view-table.ts";
import { MOST_NAMED } from "./extremes.ts";
import { labelIn } from "./mark-name.ts";

/** The marks of a picture by their code of a column, those of the most first; none where a mark has several. */
function marksByCode({ rows }: ViewTable, { marks }: Resolved, { name }: Column): [code: string, marks: Mark[]][] {
  const codes = marks.map((mark) => new Set(mark.rows.map((at) => codeOf(rows[at]?.[name]))));
  if (codes.some(({ size }) => size !== 1)) return [];
  const groups = Map.groupBy(marks, (mark) => codeOf(rows[mark.rows[0] ?? -1]?.[name]));
  return [...groups].sort(([, a], [, b]) => descending(a.length, b.length));
}

/** What some marks, and no others, are called on one channel; undefined where they are not, or are too many. */
export function namesOf({ marks, x, series, facet }: Resolved, own: readonly Mark[]): string[] | undefined {
  const names = [
    (mark: Mark) => labelIn(x, mark.x),
    (mark: Mark) => labelIn(series, mark.series),
    (mark: Mark) => labelIn(facet, mark.facet),
  ];
  for (const nameOf of names) {
    const called = [...new Set(own.flatMap((mark) => nameOf(mark) ?? []))];
    const isOthers = marks.some((mark) => !own.includes(mark) && called.includes(nameOf(mark) ?? ""));
    if (called.length > 0 && called.length <= MOST_NAMED && !isOthers) return called;
  }
  return undefined;
}

const listOf = (names: readonly string[] | undefined): string | undefined => names && listAnd(names);

/**
 * What is not the same for all values that stand beside each other and cannot be added, and that no channel shows or decides: `Slags tal:
 * Tilsynets udgangspunkt (Plejefamilier og tilbud), ellers Ikke oplyst.` Over time that is told of the years, and where rows name
 * what is measured each has its own.
 */
export function unlikeCodes(table: ViewTable, resolved: Resolved): string[] {
  const { view, measure, x } = resolved;
  if (view.shown !== "absolut" || view.measure === ROW_COUNT) return [];
  if (isAdditive(measure.kind) || x.column.namesMeasure) return [];
  if (timeChannel(table, view) !== undefined) return [];
  const drawn = drawnColumns(view);
  const undrawn = ownKey(table).filter(
    (name) => !drawn.includes(name) && !drawn.some((by) => isDecidedBy(table, name, by)),
  );
  return undrawn.flatMap((name): string[] => {
    const column = columnOf(table, name);
    const [most, ...others] = marksByCode(table, resolved, column);
    if (!most || others.length === 0) return [];
    const said = others.map(
      ([code, own]) => [labelOfCode(table.rows, column, code), listOf(namesOf(resolved, own))] as const,
    );
    if (said.every(([label, names]) => label === names)) return [];
    if (said.length > MOST_NAMED || said.some(([, names]) => names === undefined)) return [`${unlikeIn([column])}.`];
    const list = said.map(([label, names]) => `${label} (${names})`).join(", ");
    return [`${column.title}: ${list}, ellers ${labelOfCode(table.rows, column, most[0])}.`];
  });
}
