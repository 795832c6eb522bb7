import { sort } from "d3";
import { nameOf, source } from "../../catalogue.ts";
import { doubtsOf } from "../../figures/doubts-of.ts";
import { listAnd } from "../../lib/list.ts";
import type { Published } from "../../model/published.ts";
import type { Row } from "../../model/row.ts";
import type { Column } from "../../model/shape.ts";
import type { TableFile } from "../../views/table-file.ts";
import type { View } from "../../views/view.ts";
import { newestInhabitants } from "./newest-inhabitants.ts";
import { periodsOf } from "../../model/periods-of.ts";

/** What a source is called, by its id: as under the figure that its page shows first. */
const called = (id: string): string => source(id).titel;

/** What rates per inhabitant are made of, as a file holds it. */
function population(): TableFile["population"] & object {
  const { aar, kilder, indbyggere } = newestInhabitants();
  return { aar, source: listAnd(kilder.map(called)), indbyggere: [...indbyggere] };
}

/** Names of municipalities as they are said where they stand alone, Vesthimmerland, for those whose official name is another. */
function spoken(column: Column, rows: readonly Row[]): Column {
  if (column.codeList !== "kommune") return column;
  const labels = rows.flatMap(({ [column.name]: name, kommunekode }): [string, string][] => {
    const said = typeof kommunekode === "number" ? nameOf(kommunekode) : name;
    return typeof name === "string" && typeof said === "string" && said !== name ? [[name, said]] : [];
  });
  return labels.length === 0 ? column : { ...column, labels: Object.fromEntries(labels) };
}

/** A dataset as a browser fetches it, with the view that its page shows first. */
export function tableFile(dataset: Published, standard: View): TableFile {
  const { title, columns, key, rowsAre, rows } = dataset;
  const used = sort(new Set(rows.map((row) => String(row["kilde"]))), (id) => source(id).moede);
  const periods = periodsOf(dataset);
  return {
    ...{ title, columns: columns.map((column) => spoken(column, rows)), key },
    ...(rowsAre === undefined ? {} : { rowsAre }),
    cells: rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
    standard,
    doubts: doubtsOf(dataset),
    sources: Object.fromEntries(used.map((id) => [id, called(id)])),
    ...(dataset.view?.breaksBy === undefined ? {} : { breaksBy: dataset.view.breaksBy }),
    ...(dataset.view?.noteOnNumbers === undefined ? {} : { note: dataset.view.noteOnNumbers }),
    ...(Object.keys(periods).length > 0 ? { periods } : {}),
    ...(columns.some(({ codeList }) => codeList === "kommune") ? { population: population() } : {}),
  };
}
