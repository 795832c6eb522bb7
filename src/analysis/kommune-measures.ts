import { max, rollup } from "d3";
import { tells } from "../model/column.ts";
import type { Kommune } from "../model/kommune.ts";
import type { Measure } from "../model/measure.ts";
import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import { isStatus, type Status } from "../model/status.ts";
import { printedValue, type Traced } from "../model/traced.ts";
import { rankOf, sharersOf, type Rank } from "./rank.ts";
import { medianOf, rateOf, sumOf } from "./trace.ts";

/** A municipality with its value of a measure in one year. */
export interface Member {
  kommune: Kommune;
  value: number;
  /** How the value came to be, and the cells it rests on. */
  account: Traced;
}

/** The value of a measure in a year, and how it came to be. */
export interface OfYear {
  aar: number;
  value: number;
  status: Status | null;
  kilder: string[];
  account: Traced;
}

/** What a measure says of one municipality: its newest value, those it is compared with, and how it came to be. */
export interface KommuneMeasure {
  dataset: Published;
  measure: Measure;
  kommune: Kommune;
  aar: number;
  /** Whether nobody has a value of a later year. */
  newest: boolean;
  value: number;
  /** Unit of the value as readers see it; null for a bare number. */
  unit: string | null;
  decimals: number;
  /** What kind of figure it is, where the dataset says so. */
  status: Status | null;
  kilder: string[];
  /** What a reader must know of how it was read, in Danish. */
  note?: string;
  /** How the value came to be, and the rows it rests on. */
  account: Traced;
  /** All with a value that year whom it can be compared with, itself included. Empty when it cannot be compared. */
  members: Member[];
  /** How many municipalities there are in the whole group that they belong to. */
  groupSize: number;
  /** Its place among the members, 1 for the highest, how many others share it, and the middle of their values. */
  standing?: { rank: Rank; sharedWith: number; middle: Traced };
  /** Of a rate or share: how many things it is a rate or share of. */
  counted?: Traced;
  /** The first year it is known, when that is not the newest one. */
  earlier?: OfYear;
  /** The years between these, in order. */
  between?: OfYear[];
}

/** Fewer than this are not ranked: a place among three or four says nothing. */
const FEWEST_RANKED = 5;

type Value = { traced: Traced; rows: readonly Row[] };
type Values = ReadonlyMap<number, ReadonlyMap<number, Value>>;

/** Ids of the sources that a value was read in. */
const kilderOf = ({ rows }: Value): string[] => [...new Set(rows.map((row) => String(row["kilde"])))];

/** What is told of how values were read in some sources. */
const noteOf = ({ note, noteRead }: Measure, kilder: readonly string[]): Pick<KommuneMeasure, "note"> =>
  note === undefined || (noteRead !== undefined && !kilder.includes(noteRead)) ? {} : { note };

/** Year → code → value of a measure. A dataset without years has its rows under the year that `yearOf` gives. */
function valuesOf(dataset: Published, measure: Measure, yearOf: (row: Row) => number): Values {
  const { where = {}, column, per } = measure;
  const needed = ["kommunekode", column, ...(per ? [per.column] : [])];
  const rows = dataset.rows
    .filter((row) => Object.entries(where).every(([name, value]) => String(row[name]) === value))
    .filter((row) => needed.every((name) => typeof row[name] === "number"));
  const codeOf = (row: Row): number => Number(row["kommunekode"]);
  const valueOf = (own: Row[]): Value => {
    const [first, second] = own;
    if (first && second && !measure.total) {
      throw new Error(`${dataset.id}, ${measure.id}: two rows for municipality ${codeOf(first)} in ${yearOf(first)}`);
    }
    return { traced: tracedOf(dataset, measure, own), rows: own };
  };
  return rollup(rows, valueOf, yearOf, codeOf);
}

/** Reads every measure of the published datasets once, and gives the measures of any municipality. */
export function kommuneMeasures(
  published: readonly Published[],
  kommuner: readonly Kommune[],
  yearOfSource: (kilde: string) => number,
): (kommunekode: number) => KommuneMeasure[] {
  const byCode = new Map(kommuner.map((kommune) => [kommune.kommunekode, kommune]));
  const councils = Map.groupBy(kommuner, ({ kkr }) => kkr);
  const yearOf = (row: Row): number =>
    typeof row["aar"] === "number" ? row["aar"] : yearOfSource(String(row["kilde"]));
  const tables = published.flatMap((dataset) =>
    dataset.measures.map((measure) => {
      const values = valuesOf(dataset, measure, yearOf);
      return { dataset, measure, values, latest: max(values.keys()) };
    }),
  );
  return (code) => {
    const kommune = byCode.get(code);
    if (!kommune) return [];
    return tables.flatMap(({ dataset, measure, values, latest }) => {
      const years = [...values.keys()].filter((year) => values.get(year)?.has(code)).sort((a, b) => a - b);
      const aar = years.at(-1);
      const own = aar === undefined ? undefined : values.get(aar)?.get(code);
      if (aar === undefined || !own) return [];
      const group = measure.comparable === "kkr" ? (councils.get(kommune.kkr) ?? []) : kommuner;
      const members = measure.comparable === "ingen" ? [] : membersOf(group, values.get(aar) ?? new Map());
      const before = years.slice(0, -1).flatMap((year): OfYear[] => {
        const of = values.get(year)?.get(code);
        if (!of) return [];
        const { traced: account, rows } = of;
        return [
          { aar: year, value: account.value, status: statusOf(dataset, measure, rows), kilder: kilderOf(of), account },
        ];
      });
      const [earlier, ...between] = before;
      const decimals = decimalsOf(dataset, measure);
      return [
        {
          dataset,
          measure,
          kommune,
          aar,
          newest: aar === latest,
          value: own.traced.value,
          unit: own.traced.unit,
          decimals,
          status: statusOf(dataset, measure, own.rows),
          kilder: kilderOf(own),
          ...noteOf(measure, kilderOf(own)),
          account: own.traced,
          ...countedOf(dataset, measure, own.rows),
          members,
          groupSize: group.length,
          ...(members.length >= FEWEST_RANKED ? { standing: standingOf(own.traced.value, members, decimals) } : {}),
          ...(earlier ? { earlier } : {}),
          ...(between.length > 0 ? { between } : {}),
        },
      ];
    });
  };
}

/** The value of some rows from their cells, with its arithmetic. */
function tracedOf(dataset: Published, { column, per }: Measure, rows: readonly Row[]): Traced {
  const amount = sumOf(rows.map((row) => printedValue(dataset, row, column)));
  return per
    ? rateOf(amount, sumOf(rows.map((row) => printedValue(dataset, row, per.column))), per.times, per.unit)
    : amount;
}

function countedOf(
  dataset: Published,
  { column, per }: Measure,
  rows: readonly Row[],
): Pick<KommuneMeasure, "counted"> {
  const counted = sumOf(rows.map((row) => printedValue(dataset, row, column)));
  return per && counted.unit !== null ? { counted } : {};
}

function membersOf(group: readonly Kommune[], values: ReadonlyMap<number, Value>): Member[] {
  return group.flatMap((kommune) => {
    const account = values.get(kommune.kommunekode)?.traced;
    return account === undefined ? [] : [{ kommune, value: account.value, account }];
  });
}

function standingOf(value: number, members: readonly Member[], decimals: number): KommuneMeasure["standing"] & object {
  const all = members.map((member) => member.value);
  return {
    rank: rankOf(value, all, decimals),
    sharedWith: sharersOf(value, all, decimals),
    middle: medianOf(members.map(({ account }) => account)),
  };
}

function decimalsOf(dataset: Published, { column, per }: Measure): number {
  const declared = dataset.columns.find(({ name }) => name === column);
  if (!declared) throw new Error(`${dataset.id} has no column ${column}`);
  return per?.decimals ?? declared.decimals ?? 0;
}

/** Whether a column says what kind of figures there are: those of its row, or of some of its measures. */
const isOfStatuses = ({ role, tellsOf, choices = [] }: Column): boolean =>
  role === "status" || (role === "dimension" && tellsOf !== undefined && choices.every(isStatus));

function statusOf(dataset: Published, { column }: Measure, rows: readonly Row[]): Status | null {
  const declared = dataset.columns.find((one) => isOfStatuses(one) && tells(one, column));
  if (!declared) return null;
  const [status, other] = new Set(rows.map((row) => String(row[declared.name])));
  return status !== undefined && other === undefined && isStatus(status) ? status : null;
}
