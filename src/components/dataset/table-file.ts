import { isGrave } from "../../analysis/severity.ts";
import { anomaliesOf, source } from "../../catalogue.ts";
import { doubtedTable } from "../../figures/doubted-table.ts";
import { publishedTable } from "../../figures/view-figure.ts";
import { listAnd } from "../../lib/list.ts";
import type { Published } from "../../model/published.ts";
import { DOUBT, type FileDoubt, type TableFile } from "../../views/table-file.ts";
import type { View } from "../../views/view.ts";
import { newestInhabitants } from "./newest-inhabitants.ts";
import { periodsOf } from "./periods-of.ts";
import { suspectPlaces } from "./suspect-places.ts";

/** What a source is called, by its id: as under the figure that its page shows first. */
const called = (id: string): string => source(id).titel;

/** What rates per inhabitant are made of, as a file holds it. */
function population(): TableFile["population"] & object {
  const { aar, kilder, indbyggere } = newestInhabitants();
  return { aar, source: listAnd(kilder.map(called)), indbyggere: [...indbyggere] };
}

/** Why values of a dataset are in doubt, by the measure that they are of. */
export function doubtsOf(dataset: Published): FileDoubt[] {
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
      const doubt = doubts.get(reason) ?? { reason, note: found?.noteOf(reason) ?? "", at: {} };
      (doubt.at[name] ??= []).push(at);
      doubts.set(reason, doubt);
    }
  }
  return [...doubts.values()];
}

/** A dataset as a browser fetches it, with the view that its page shows first. */
export function tableFile(dataset: Published, standard: View): TableFile {
  const { title, columns, key, rowsAre, rows } = dataset;
  const used = [...new Set(rows.map((row) => String(row["kilde"])))];
  const periods = periodsOf(dataset);
  return {
    ...{ title, columns, key },
    ...(rowsAre === undefined ? {} : { rowsAre }),
    cells: rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
    standard,
    doubts: doubtsOf(dataset),
    sources: Object.fromEntries(used.map((id) => [id, called(id)])),
    ...(dataset.view?.breaksBy === undefined ? {} : { breaksBy: dataset.view.breaksBy }),
    ...(Object.keys(periods).length > 0 ? { periods } : {}),
    ...(columns.some(({ codeList }) => codeList === "kommune") ? { population: population() } : {}),
  };
}
