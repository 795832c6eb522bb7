import { z } from "zod";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import * as col from "../model/columns.ts";
import { columns, type Column } from "../model/shape.ts";
import type { ViewTable } from "../views/view-table.ts";
import { titleText } from "./measure-sentences.ts";

/** The column of values in a table of members. */
export const VALUE = "vaerdi";

const places = columns(z.object(col.kommune("Kommunen.")));

/** Those that a municipality is compared with as a table: a row each, with the value of a measure. */
export function membersTable(measured: KommuneMeasure): ViewTable {
  const { measure, dataset, unit, decimals, members } = measured;
  const declared = dataset.columns.find(({ name }) => name === measure.column);
  const value: Column = {
    ...{ name: VALUE, title: titleText(measured), description: dataset.title, role: "measure", type: "decimal" },
    kind: measure.per ? "rate" : (declared?.kind ?? "count"),
    ...{ decimals, optional: false },
    ...(unit === null ? {} : { unit }),
  };
  return {
    columns: [...places, value],
    key: ["kommune"],
    rows: members.map((member) => ({
      kommunekode: member.kommune.kommunekode,
      kommune: member.kommune.kommune,
      [VALUE]: member.value,
    })),
  };
}
