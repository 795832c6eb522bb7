import type { z } from "zod";
import { lowerFirst, number, percent } from "../lib/format.ts";
import { cellText } from "../model/cell-text.ts";
import type { Dataset } from "../model/dataset.ts";
import { columns, type Column } from "../model/shape.ts";
import { factOf, type ValueFact } from "../model/fact.ts";
import type { Cell, Row } from "../model/row.ts";
import { countOf, shareOf } from "./trace.ts";
import { tracer } from "./tracer.ts";

/** Reads a measure of a dataset as facts that say themselves what they are. Conditions are cells that a row must have. */
export interface FactReader<R> {
  /** The value of the only row that meets the conditions: »Pladser: Rebild, privat, 2024«. Throws a MissingError without one. */
  one: (where: Partial<R>) => ValueFact;
  /** The sum of all that meet them: »Pladser i alt: 2024«. Throws a MissingError when there are none. */
  sum: (where: Partial<R>) => ValueFact;
  /** How many rows meet the conditions, each told by its cell in a column. */
  count: (column: keyof R & string, where: Partial<R>, unit: string, what: string) => ValueFact;
  /** What the first conditions give, in per cent of what the others give: »Pladser, andel: Rebild, privat, 2024«. */
  share: (part: Partial<R>, whole: Partial<R>) => ValueFact;
}

/** A reader of one measure of a dataset, for the rows that are given. Numbers are written by `format`, shares in whole per cent. */
export function factReader<S extends z.ZodObject>(
  dataset: Dataset<S>,
  rows: readonly (z.infer<S> & Row)[],
  measure: keyof z.infer<S> & string,
  format: (value: number) => string = number,
): FactReader<z.infer<S>> {
  const trace = tracer(dataset, rows);
  const described = columns(dataset.row);
  const title = described.find(({ name }) => name === measure)?.title ?? measure;
  const about = (where: object): string => {
    const cells = new Map<string, Cell>(Object.entries(where));
    const named = described.filter(({ name }) => cells.has(name) && name !== "kommunekode");
    const said = (column: Column): string => {
      const text = cellText(column, cells.get(column.name) ?? null);
      return column.labels ? lowerFirst(text) : text;
    };
    const [times, others] = [named.filter(({ role }) => role === "time"), named.filter(({ role }) => role !== "time")];
    const all = [...others, ...times].map(said).join(", ");
    return all === "" ? "" : `: ${all}`;
  };
  return {
    one: (where) => factOf(trace.one(measure, where), `${title}${about(where)}`, format),
    sum: (where) => factOf(trace.sum(measure, where), `${title} i alt${about(where)}`, format),
    count: (column, where, unit, what) => factOf(countOf(trace.cells(column, where), unit), what, number),
    share: (part, whole) =>
      factOf(shareOf(trace.sum(measure, part), trace.sum(measure, whole)), `${title}, andel${about(part)}`, percent),
  };
}
