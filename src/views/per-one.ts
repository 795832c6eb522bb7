import { per } from "../lib/per.ts";
import { hasInhabitantRate, inhabitantRate, PEOPLE } from "../model/inhabitant-rate.ts";
import { isAdditive } from "../model/role.ts";
import type { Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import { lackingBase } from "./base-year.ts";
import { drawnCells } from "./cells.ts";
import { fewCounted, RATES } from "./few-counted.ts";
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

/** What values are divided by: how many there are beside each, for how many of them it is told, and why some have none. */
interface Base {
  countOf: (mark: Mark) => number | undefined;
  times: number;
  why: string;
}

/** The values divided by what there is beside each, and what is to be told of that: which have nothing to be divided by or are few. */
function divided(
  table: ViewTable,
  view: View,
  marks: readonly Mark[],
  measure: ShownMeasure,
  { countOf, times, why }: Base,
) {
  const counted = marks.map((mark) => ({ mark, count: countOf(mark) ?? 0 }));
  const lacking = counted.filter(({ count }) => count === 0).map(({ mark }) => [mark]);
  return {
    marks: counted.flatMap(({ mark, count }) =>
      count === 0 ? [] : [{ ...changed(mark, per(mark.value, count, times)), divisor: count }],
    ),
    notes: [
      ...lackingBase(
        table,
        view,
        marks.map((mark) => [mark]),
        { lacking, why },
      ),
      ...fewCounted(
        table,
        view,
        counted.flatMap(({ mark, count }) => (count === 0 ? [] : [mark])),
        measure,
        RATES,
      ),
    ],
  };
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

/** Each value by what its own rows count. */
const byOwn = (counts: ReadonlyMap<number, number>, { title }: Column, times: number): Base => ({
  countOf: ({ rows }) => counts.get(rows[0] ?? -1),
  times,
  why: `hvor »${title}« er 0 eller ikke er oplyst`,
});

const ownNote = ({ title }: Column): string => `Beregnet ud fra »${title}« i de samme rækker.`;

/** What leads to a view of municipalities, which are what the population is known of. */
function wayToKommuner({ columns }: ViewTable, { x }: View): string {
  const kommuner = columns.find(({ codeList, name }) => codeList === "kommune" && name !== x);
  return kommuner === undefined
    ? "Vis tallene, som de er."
    : `Vælg »${kommuner.title}« som rækker under »Opdelt efter«, eller vis tallene, som de er.`;
}

const isPerInhabitant = ({ title, unit }: ShownMeasure): boolean =>
  /pr\. (?:[\d.]+ )?indbygger/.test(`${title} ${unit ?? ""}`);

/** The value for each 10,000 inhabitants, or for one where it is kroner: by the table's own number of them, or by the population. */
export const perInhabitant: Transform = (marks, measure, view, table, population) => {
  if (view.measure === ROW_COUNT) return { refused: REFUSALS.perCounted() };
  const own = ownBase(table, true);
  if (own?.name === view.measure) return { refused: REFUSALS.areInhabitants(own.title) };
  if (isPerInhabitant(measure)) return { refused: REFUSALS.perAlready() };
  if (!hasInhabitantRate(measure.kind, measure.unit)) return { refused: REFUSALS.perInhabitant(measure.title) };
  const { times, unit, decimals } = inhabitantRate(measure.unit);
  const shown = rate(measure, unit, decimals);
  if (own) {
    const counts = ownCounts(table, view, marks, own);
    if (isRefusal(counts)) return counts;
    const { marks: rates, notes } = divided(table, view, marks, measure, byOwn(counts, own, times));
    return {
      ...{ marks: rates, measure: shown },
      divisor: ownDivisor(own, times),
      notes: [ownNote(own), ...notes],
    };
  }
  if (population === undefined || columnOf(table, view.x).codeList !== "kommune")
    return { refused: REFUSALS.noPopulation(wayToKommuner(table, view)) };
  const { aar, source } = population;
  const rowOf = ({ rows }: Mark): Row | undefined => table.rows[rows[0] ?? -1];
  const ofKommune = (mark: Mark): number | undefined => {
    const code = rowOf(mark)?.["kommunekode"];
    return typeof code === "number" ? population.indbyggere.get(code) : undefined;
  };
  const why = "hvor indbyggertallet ikke er kendt";
  const { marks: rates, notes } = divided(table, view, marks, measure, { countOf: ofKommune, times, why });
  return {
    ...{ marks: rates, measure: shown },
    divisor: {
      ...{ unit: PEOPLE, times, where: [aar, source].filter(Boolean).join(", "), isOwn: false },
      ...(marks.every((mark) => rowOf(mark)?.["aar"] === aar) ? {} : { otherYear: aar }),
    },
    notes: [`Beregnet ud fra indbyggertallet i ${aar}.`, ...notes],
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
  const { marks: rates, notes } = divided(table, view, marks, measure, byOwn(counts, own, 1));
  return {
    marks: rates,
    measure: rate(measure, perOne(measure.unit, own.one), 2),
    divisor: ownDivisor(own, 1),
    notes: [ownNote(own), ...notes],
  };
};
