import { isGrave } from "../analysis/severity.ts";
import { anomaliesOf } from "../catalogue.ts";
import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { onceFor } from "../lib/once-for.ts";
import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";
import { DOUBT } from "../views/table-doubts.ts";
import type { FileDoubt } from "../views/explored-table.ts";
import { doubtedTable } from "./doubted-table.ts";
import { suspectPlaces } from "./suspect-places.ts";
import { publishedTable } from "./view-figure.ts";

/** Why values of a dataset are in doubt, by the measure that they are of. */
export const doubtsOf = onceFor((dataset: Published): FileDoubt[] => {
  const grave = anomaliesOf(dataset.id).filter(isGrave);
  const doubts = new Map<string, FileDoubt>();
  for (const { name } of dataset.columns.filter(({ role }) => role === "measure")) {
    const found = doubtedTable(
      publishedTable(dataset.id),
      { measure: name, alsoDoubted: suspectPlaces(dataset.id) },
      grave,
    );
    for (const [at, row] of (found?.table.rows ?? []).entries()) {
      const reason = row[DOUBT];
      if (typeof reason !== "string") continue;
      const note = found?.doubts.find((one) => one.reason === reason)?.note ?? "";
      const doubt = doubts.get(reason) ?? { reason, note, at: {} };
      (doubt.at[name] ??= []).push(at);
      doubts.set(reason, doubt);
    }
  }
  return [...doubts.values()];
});

/** The rows of a dataset with a value in doubt: why, by the measure of the value. */
const reasonsIn = onceFor((dataset: Published): ReadonlyMap<Row, ReadonlyMap<string, string>> => {
  const found = new Map<Row, Map<string, string>>();
  for (const { reason, at } of doubtsOf(dataset)) {
    for (const [measure, places] of Object.entries(at)) {
      for (const place of places) {
        const row = dataset.rows[place];
        if (row) found.set(row, (found.get(row) ?? new Map<string, string>()).set(measure, reason));
      }
    }
  }
  return found;
});

/** Why the value of a measure in a row is in doubt, in a few words; undefined where it is not. */
export const doubtAt = (dataset: Published, row: Row, measure: string): string | undefined =>
  reasonsIn(dataset).get(row)?.get(measure);

/** What is to be said of the numbers of a row that are in doubt, a sentence for each reason that the row does not give itself. */
export function doubtsTold(dataset: Published, row: Row): string {
  const reasons = reasonsIn(dataset).get(row);
  if (reasons === undefined) return "";
  const measures = dataset.columns.filter(({ name, role }) => role === "measure" && row[name] !== null);
  return [...new Set(reasons.values())]
    .filter((reason) => !Object.values(row).includes(reason))
    .map((reason) => {
      const own = measures.filter(({ name }) => reasons.get(name) === reason);
      const of = own.length === measures.length ? "" : ` om ${listAnd(own.map(({ title }) => lowerFirst(title)))}`;
      return `Forbehold${of}: ${reason}.`;
    })
    .join(" ");
}
