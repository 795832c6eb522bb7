import { z } from "zod";
import type { KommuneFigure } from "../analysis/kommune-figures.ts";
import * as col from "../model/columns.ts";
import { columns, type Column } from "../model/shape.ts";
import type { ViewTable } from "../views/view-table.ts";
import { titleText } from "./figure-sentences.ts";

/** The column of values in a table of members. */
export const VALUE = "vaerdi";

const places = columns(z.object(col.kommune("Kommunen.")));

/** Those that a municipality is compared with as a table: a row each, with the value of a measure. */
export function membersTable(figure: KommuneFigure): ViewTable {
  const { measure, dataset, unit, decimals, members } = figure;
  const declared = dataset.columns.find(({ name }) => name === measure.column);
  const value: Column = {
    ...{ name: VALUE, title: titleText(figure), description: dataset.title, role: "measure", type: "decimal" },
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
