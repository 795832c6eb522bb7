import { z } from "zod";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import * as col from "../model/columns.ts";
import { columns, type Column } from "../model/shape.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import { DOUBT, DOUBTS } from "../views/table-doubts.ts";
import type { ViewTable } from "../views/view-table.ts";
import { kindOf } from "./kind-of.ts";
import { titleText } from "./measure-sentences.ts";
import { placesMark } from "./places-doubt.ts";

/** The column of values in a table of members. */
export const VALUE = "vaerdi";

/** The columns that name a municipality. */
export const places = columns(z.object(col.kommune("Kommunen.")));

/** Those that a municipality is compared with as a table: a row each, with the value of a measure, and why it is in doubt. */
export function membersTable(measured: KommuneMeasure): ViewTable {
  const { dataset, unit, decimals, members, aar } = measured;
  const isOfPlaces = dataset.id === pladser.id;
  const value: Column = {
    ...{ name: VALUE, title: titleText(measured), description: dataset.title, role: "measure", type: "decimal" },
    ...{ kind: kindOf(measured), decimals, optional: false },
    ...(unit === null ? {} : { unit }),
  };
  return {
    columns: [...places, value, DOUBTS],
    key: ["kommune"],
    rows: members.map((member) => ({
      kommunekode: member.kommune.kommunekode,
      kommune: member.kommune.kommune,
      [VALUE]: member.value,
      [DOUBT]: (isOfPlaces && placesMark({ aar, kommunekode: member.kommune.kommunekode })) || null,
    })),
  };
}
