import { median } from "d3";
import { number } from "../../src/lib/format.ts";
import { resolve } from "../../src/model/code-lists.ts";
import type { Column } from "../../src/model/shape.ts";
import type { Match } from "./match.ts";
import type { Merge } from "./merge-rows.ts";
import type { IntakeRow } from "./table-rows.ts";

/** Something delivered that is far from what was before. It may be right, and stops nothing. */
export interface Unusual {
  /** The cell it was delivered in; absent where it is about the whole table. */
  cell?: string;
  /** What is unusual, with the numbers that make it so, in Danish. */
  what: string;
}

/** A step is unusual from so many times as much, and when it is so many times as far as steps of the column are by their spread. */
const [TIMES, SPREADS] = [3, 6];
/** Smaller numbers than this may change in any way; from so many rows on, all of them say something together. */
const [SMALL, MANY] = [10, 8];
/** A year so long after the last of a table is one that nobody has numbers of yet. */
const YEARS_AHEAD = 5;

/** What is looked at of a match. */
type Followed = Pick<Match, "receiver" | "missing">;

interface Past {
  value: number;
  time: string;
}

/** What is unusual in the rows that a delivery adds or changes, by what its dataset has from before. */
export function unusual(match: Followed, merge: Merge): Unusual[] {
  const { table, columns } = match.receiver;
  // Of rows whose time or place is not known nobody can tell what they follow.
  if (!table || match.missing.length > 0) return [];
  const rows = [...merge.added, ...merge.changed.map(({ row }) => row)];
  return [
    ...farYears(match, rows),
    ...farPlaces(match, rows),
    ...columns
      .filter(({ role, type }) => role === "measure" && (type === "integer" || type === "decimal"))
      .flatMap((column) => inColumn(column, match, rows)),
  ];
}

function inColumn(column: Column, match: Followed, rows: readonly IntakeRow[]): Unusual[] {
  const past = pastOf(column, match);
  const steps = [...past.values()].flatMap((series) =>
    series.slice(1).map(({ value }, at) => step(series[at]?.value ?? 0, value)),
  );
  const usual = steps.filter(Number.isFinite);
  const centre = median(usual) ?? 0;
  const spread = 1.4826 * (median(usual, (one) => Math.abs(one - centre)) ?? 0);
  const known = [...past.values()].flatMap((series) => series.map(({ value }) => Math.abs(value)));
  const largest = Math.max(0, ...known);
  const isSigned = [...past.values()].some((series) => series.some(({ value }) => value < 0));
  const held = rows.flatMap((row) => {
    const text = row.values[column.name] ?? "";
    const value = Number(text);
    if (text === "" || !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return [];
    const series = past.get(seriesOf(match, row.values)) ?? [];
    return [{ row, value, last: before(series, timeOf(match, row.values)), series }];
  });
  const followed = held.flatMap(({ value, last }) => (last ? [{ value, last }] : []));
  const same = followed.filter(({ value, last }) => value === last.value);
  const times = [...new Set(followed.map(({ last }) => last.time))];
  if (same.length >= MANY && same.length === followed.length) {
    return [
      {
        what: `${column.title}: alle ${number(same.length)} tal er de samme som ${times.length === 1 && times[0] !== "" ? `i ${times[0]}` : "før"}`,
      },
    ];
  }
  const told = held.flatMap(({ row, value, last, series }): Unusual[] => {
    const cell = row.cells[column.name];
    const said = (why: string): Unusual[] => [
      { ...(cell === undefined ? {} : { cell }), what: `${column.title} ${shown(value)}: ${why}` },
    ];
    if (!last) {
      if (known.length > 0 && largest >= SMALL && Math.abs(value) > TIMES * TIMES * largest)
        return said(`det største i tabellen før er ${shown(largest)}`);
      return value < 0 && !isSigned && known.length > 0 ? said("alle tal i kolonnen før er over nul") : [];
    }
    const when = last.time === "" ? "før" : `i ${last.time}`;
    if (value < 0 !== last.value < 0 && value !== 0 && last.value !== 0) {
      return isSigned && Math.abs(value) < SMALL ? [] : said(`${shown(last.value)} ${when}; fortegnet er et andet`);
    }
    if (Math.max(Math.abs(value), Math.abs(last.value)) < SMALL) return [];
    if (value === 0) return said(`${shown(last.value)} ${when}`);
    if (last.value === 0)
      return Math.abs(value) > largest ? said(`0 ${when}, og det største i tabellen før er ${shown(largest)}`) : [];
    const far = Math.abs(step(last.value, value));
    const own = Math.max(
      0,
      ...series
        .slice(1)
        .map((one, at) => Math.abs(step(series[at]?.value ?? 0, one.value)))
        .filter(Number.isFinite),
    );
    if (far < Math.log(TIMES) || far <= own || far < Math.abs(centre) + SPREADS * spread) return [];
    return said(`${shown(last.value)} ${when}, altså ${ratio(last.value, value)}`);
  });
  if (told.length < MANY || told.length * 2 < followed.length) return told;
  const middle =
    median(
      followed.filter(({ value, last }) => value !== 0 && last.value !== 0),
      ({ value, last }) => value / last.value,
    ) ?? 1;
  return [
    {
      what: `${column.title}: ${number(told.length)} af ${number(followed.length)} tal er langt fra de forrige, typisk ${ratio(1, middle)}; for eksempel ${told[0]?.cell ?? ""} ${told[0]?.what ?? ""}`,
    },
  ];
}

/** The numbers of a column from before by what they are of, each in the order of its times. */
function pastOf(column: Column, match: Followed): Map<string, Past[]> {
  const { table } = match.receiver;
  const past = new Map<string, Past[]>();
  for (const record of table?.records ?? []) {
    if (!record || !table) continue;
    const values = Object.fromEntries(table.header.map((name, at) => [name, record[at] ?? ""]));
    const text = values[column.name] ?? "";
    if (text === "" || !Number.isFinite(Number(text))) continue;
    const key = seriesOf(match, values);
    past.set(key, [...(past.get(key) ?? []), { value: Number(text), time: timeOf(match, values) }]);
  }
  for (const series of past.values()) series.sort((a, b) => (a.time < b.time ? -1 : 1));
  return past;
}

/** The number that one of a time follows: that of the same time, which it takes the place of, or else the last before it. */
const before = (series: readonly Past[], time: string): Past | undefined =>
  series.find((one) => one.time === time) ?? series.findLast((one) => one.time < time) ?? series[0];

/** The times of a row that are part of its key. */
const timeOf = ({ receiver: { columns, dataset } }: Followed, values: Readonly<Record<string, string>>): string =>
  columns
    .filter(({ role, name }) => role === "time" && dataset.key.includes(name))
    .map(({ name }) => values[name] ?? "")
    .join(" ");

/** What a number is of, apart from its time. */
function seriesOf(
  { receiver: { dataset, columns, lists } }: Followed,
  values: Readonly<Record<string, string>>,
): string {
  const parts = dataset.key.filter((name) => columns.find((column) => column.name === name)?.role !== "time");
  return JSON.stringify(
    parts.map((name) => {
      const list = columns.find((column) => column.name === name)?.codeList;
      const text = values[name] ?? "";
      return list === undefined ? text : (resolve(lists.lists[list], text) ?? text);
    }),
  );
}

const step = (from: number, to: number): number => Math.log(Math.abs(to) / Math.abs(from));

const shown = (value: number): string => number(value, (String(value).split(".")[1] ?? "").length);

/** How many times as much, in words: `9,9 gange så meget`. */
function ratio(from: number, to: number): string {
  const times = Math.abs(to / from);
  return times >= 1
    ? `${number(times, times < 100 ? 1 : 0)} gange så meget`
    : `${number(1 / times, times > 0.01 ? 1 : 0)} gange så lidt`;
}

function farYears({ receiver: { table, columns } }: Followed, rows: readonly IntakeRow[]): Unusual[] {
  return columns
    .filter(({ role, grain }) => role === "time" && grain === "year")
    .flatMap(({ name, title }) => {
      const at = table?.header.indexOf(name) ?? -1;
      const last = Math.max(
        ...(table?.records ?? []).map((record) => Number(record?.[at] ?? NaN)).filter(Number.isFinite),
      );
      const years = new Set(rows.map(({ values }) => Number(values[name])));
      return [...years]
        .filter((year) => Number.isFinite(last) && year > last + YEARS_AHEAD)
        .map((year) => ({ what: `${title} ${year}: det seneste i tabellen før er ${last}` }));
    });
}

/** Municipalities of another region than all those that a dataset has. */
function farPlaces({ receiver: { table, columns, lists } }: Followed, rows: readonly IntakeRow[]): Unusual[] {
  const regionOf = (name: string): string | undefined => {
    const official = resolve(lists.lists.kommune, name);
    return official === undefined ? undefined : lists.kommuner.get(official)?.region;
  };
  return columns
    .filter(({ codeList }) => codeList === "kommune")
    .flatMap(({ name }) => {
      const at = table?.header.indexOf(name) ?? -1;
      const regions = new Set((table?.records ?? []).flatMap((record) => regionOf(record?.[at] ?? "") ?? []));
      const [only] = regions;
      if (regions.size !== 1 || only === undefined) return [];
      const others = new Set(
        rows.map(({ values }) => values[name] ?? "").filter((one) => (regionOf(one) ?? only) !== only),
      );
      return [...others].map((one) => ({
        what: `${one} ligger i ${regionOf(one) ?? ""}; alle kommuner i tabellen før ligger i ${only}`,
      }));
    });
}
