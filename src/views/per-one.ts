import { per } from "../lib/per.ts";
import { hasInhabitantRate, inhabitantRate, PEOPLE } from "../model/inhabitant-rate.ts";
import { isAdditive } from "../model/role.ts";
import type { Column } from "../model/shape.ts";
import { drawnCells } from "./cells.ts";
import { isRefusal, REFUSALS, type Refusal } from "./refusal.ts";
import type { Divisor, Mark } from "./resolved.ts";
import { measureOf, type ShownMeasure } from "./scale.ts";
import { changed, type Transform } from "./transform.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { columnOf, type ViewTable } from "./view-table.ts";

const INHABITANT = "indbygger";

/** The column of a table that the other values of its rows may be divided by: its own inhabitants, or what else it counts. */
export const ownBase = ({ columns }: Pick<ViewTable, "columns">, inhabitants: boolean): Column | undefined =>
  columns.find(({ one }) => one !== undefined && (one === INHABITANT) === inhabitants);

/** What a table counts of its own for each mark, by the mark's first row; it is added where the values of a mark are. */
function ownCounts(table: ViewTable, view: View, marks: readonly Mark[], base: Column): Map<number, number> | Refusal {
  const rows = marks
    .flatMap((mark) => mark.rows)
    .flatMap((at) => (table.rows[at] === undefined ? [] : [{ at, row: table.rows[at] }]));
  const own: View = { ...view, measure: base.name };
  const measure = measureOf(
    table,
    own,
    rows.map(({ row }) => row),
  );
  if (isRefusal(measure)) return measure;
  const cells = drawnCells(table, own, rows, measure);
  return isRefusal(cells) ? cells : new Map(cells.map((cell) => [cell.rows[0] ?? -1, cell.value]));
}

/** The values divided by what there is beside each, told for so many. */
function divided(marks: readonly Mark[], countOf: (mark: Mark) => number | undefined, times: number): Mark[] {
  return marks.flatMap((mark) => {
    const count = countOf(mark);
    return count === undefined || count === 0
      ? []
      : [{ ...changed(mark, per(mark.value, count, times)), divisor: count }];
  });
}

/** The measure as a rate, which is told in this unit. */
const rate = (measure: ShownMeasure, unit: string, decimals: number): ShownMeasure => ({
  ...{ ...measure, unit, kind: "rate", decimals },
});

const perOne = (unit: string | null | undefined, one: string): string => `${unit ?? ""} pr. ${one}`.trim();

/** A column of the rows themselves as what their values are divided by. */
const ownDivisor = ({ title, unit = "" }: Column, times: number): Divisor => ({
  ...{ unit, times, where: `»${title}« i de samme rækker`, isOwn: true },
});

const ownNote = ({ title }: Column): string => `Beregnet ud fra »${title}« i de samme rækker.`;

/** The value for each 10,000 inhabitants, or for one where it is kroner: by the table's own number of them, or by the population. */
export const perInhabitant: Transform = (marks, measure, view, table, population) => {
  if (view.measure === ROW_COUNT) return { refused: REFUSALS.perCounted() };
  const own = ownBase(table, true);
  const ofKommuner = columnOf(table, view.x).codeList === "kommune" && population !== undefined;
  if (!hasInhabitantRate(measure.kind, measure.unit) || !(own || ofKommuner)) {
    return { refused: REFUSALS.perInhabitant() };
  }
  const { times, unit, decimals } = inhabitantRate(measure.unit);
  const shown = rate(measure, unit, decimals);
  if (own) {
    const counts = ownCounts(table, view, marks, own);
    if (isRefusal(counts)) return counts;
    return {
      ...{ marks: divided(marks, ({ rows }) => counts.get(rows[0] ?? -1), times), measure: shown },
      divisor: ownDivisor(own, times),
      notes: [ownNote(own)],
    };
  }
  const ofKommune = ({ rows }: Mark): number | undefined => {
    const code = table.rows[rows[0] ?? -1]?.["kommunekode"];
    return typeof code === "number" ? population?.indbyggere.get(code) : undefined;
  };
  return {
    ...{ marks: divided(marks, ofKommune, times), measure: shown },
    divisor: {
      unit: PEOPLE,
      times,
      where: [population?.aar, population?.source].filter(Boolean).join(", "),
      isOwn: false,
    },
    notes: [`Beregnet ud fra indbyggertallet i ${population?.aar}.`],
  };
};

/** The value for each one of what the table itself counts beside it, such as the children that a bill is split by. */
export const perOwnOne: Transform = (marks, measure, view, table) => {
  const own = ownBase(table, false);
  if (own?.one === undefined) return { refused: REFUSALS.noOwnBase() };
  if (!isAdditive(measure.kind) || [own.name, ROW_COUNT].includes(view.measure))
    return { refused: REFUSALS.perOwnOne(own.one) };
  const counts = ownCounts(table, view, marks, own);
  if (isRefusal(counts)) return counts;
  return {
    marks: divided(marks, ({ rows }) => counts.get(rows[0] ?? -1), 1),
    measure: rate(measure, perOne(measure.unit, own.one), 2),
    divisor: ownDivisor(own, 1),
    notes: [ownNote(own)],
  };
};
