import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { sumOf } from "../analysis/trace.ts";
import { printedValue, type Traced } from "../model/traced.ts";

/** What a measure counts a part of: the sum of its column over the rows of the municipality in the same year. */
export const wholeOf = ({ dataset, measure, kommune, aar }: KommuneMeasure): Traced =>
  sumOf(
    dataset.rows
      .filter((row) => row["aar"] === aar && row["kommunekode"] === kommune.kommunekode)
      .map((row) => printedValue(dataset, row, measure.column)),
  );
