import { unitColumns } from "../../model/unit-columns.ts";
import { ascending } from "d3";
import type { Row } from "../../model/row.ts";
import { endOfSpan } from "../../model/end-of-span.ts";
import type { Column } from "../../model/shape.ts";
import { defaultView } from "../../views/default-view.ts";
import { codeOf } from "../../views/view-table.ts";
import { groupColumn } from "./group-column.ts";
import { leadColumn } from "./lead-column.ts";
import { ownColumns, type ReadTable } from "./own-columns.ts";
import { readingOf } from "./reading-of.ts";
import { toldOrder } from "./told-order.ts";
import { rowGroups, toldByGroup, type RowGroup } from "./row-groups.ts";

/** Rows as a list: what groups them, and what of a row stands where. Every column of its own stands in one of these places. */
export interface RowList {
  /** The column that the groups are the codes of; undefined for one group of all, and for years that were made of dates. */
  groups: Column | undefined;
  grouped: RowGroup[];
  /** Columns that are said once for each group. */
  told: Column[];
  /** When a row was, set before its line. */
  from: Column | undefined;
  /** The season that it was in, where no month is told. */
  season: Column | undefined;
  /** When it ended, where that is told. */
  until: Column | undefined;
  /** The line one reads. */
  lead: Column | undefined;
  /** The numbers that are set large, the first first; the next where a row does not have it. */
  figures: Column[];
  /** What stands below the line with its title. */
  details: Column[];
}

/** A time as it is put in order: one of which only the year or the month is known comes after those that say more. */
const orderOf = (time: string): string => (time === "" ? "9" : `${time}-99-99`.slice(0, "2000-12-31".length));

/** Dated rows with their years; rows that no date is known of come last. */
function byYear(rows: readonly Row[], from: Column): RowGroup[] {
  const timeOf = (row: Row): string => codeOf(row[from.name]);
  const dated = [...rows].sort((a, b) => ascending(orderOf(timeOf(a)), orderOf(timeOf(b))));
  return [...Map.groupBy(dated, (row) => timeOf(row).slice(0, 4))].map(([code, members]) => ({ code, rows: members }));
}

/** The measures of key figures: the one that the first picture shows, and those in the units of their rows. */
function largeNumbers(table: ReadTable): Column[] {
  const drawn = defaultView(table)?.measure;
  const measures = table.columns.filter(({ role, begins }) => role === "measure" && begins === undefined);
  const first = measures.filter(({ name }) => name === drawn);
  return [...first, ...measures.filter((column) => column.unitFrom !== undefined && !first.includes(column))];
}

/** Rows whose times are in words, by year and then by what these say. */
const byTold = (rows: readonly Row[], from: Column): Row[] =>
  [...rows].sort(
    (a, b) =>
      ascending(codeOf(a["aar"]) || "9", codeOf(b["aar"]) || "9") ||
      ascending(toldOrder(codeOf(a[from.name])), toldOrder(codeOf(b[from.name]))),
  );

const all = (rows: readonly Row[]): RowGroup => ({ code: "", rows: [...rows] });

/** How the rows of a dataset stand in a list, for every reading but a table and a matrix. */
export function rowList(table: ReadTable): RowList {
  const reading = readingOf(table);
  const known = { ...table, reads: reading };
  const from = reading.as === "timeline" ? table.columns.find(({ name }) => name === reading.from) : undefined;
  const lead = leadColumn(known);
  const isDated = from?.role === "time";
  const declared = "groups" in reading && reading.groups !== undefined;
  const groups = isDated && !declared ? undefined : groupColumn(known, [lead, from]);
  const ordered = from?.role === "text" || from?.role === "dimension" ? byTold(table.rows, from) : table.rows;
  const grouped = groups ? rowGroups(ordered, groups) : isDated ? byYear(table.rows, from) : [all(ordered)];
  const figures = reading.as === "figures" ? largeNumbers(table) : [];
  const until = from && endOfSpan(table.columns, from.name);
  const season = from && table.columns.find(({ seasonOf }) => seasonOf === from.name);
  const placed = new Set([groups, lead, from, season, until]);
  const others = ownColumns(table).filter((column) => !placed.has(column));
  const units = unitColumns(table.columns);
  const tellable = others.filter(({ role, name }) => role !== "measure" && !units.has(name));
  const alike = grouped.length > 1 ? toldByGroup(grouped, tellable) : [];
  // A group that is a year need not be told which.
  const told = alike.filter(({ name }) => !grouped.every(({ code, rows }) => codeOf(rows[0]?.[name]) === code));
  return {
    ...{ groups, grouped, told, from, season, until, lead, figures },
    details: others.filter((column) => !alike.includes(column)),
  };
}
