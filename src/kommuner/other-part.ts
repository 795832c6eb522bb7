import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { printedValue, type Traced } from "../model/traced.ts";

/** What has everything where a measure has nothing: what it is called in a sentence, and how much there is. */
export interface OtherPart {
  name: string;
  all: Traced;
}

/** The part that has everything where a measure has nothing; undefined where several have something, or none is named. */
export function otherPart({ dataset, kommune, aar, value, measure }: KommuneMeasure): OtherPart | undefined {
  const { shortForOther, column } = measure;
  if (shortForOther === undefined || value !== 0) return undefined;
  const [only, second] = dataset.rows.filter(
    (row) => row["aar"] === aar && row["kommunekode"] === kommune.kommunekode && Number(row[column]) > 0,
  );
  if (!only || second) return undefined;
  const name = shortForOther.names[String(only[shortForOther.column])];
  return name === undefined ? undefined : { name, all: printedValue(dataset, only, column) };
}
