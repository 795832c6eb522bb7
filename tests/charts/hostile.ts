import type { Chart } from "../../src/charts/chart.ts";
import * as col from "../../src/model/columns.ts";
import type { View } from "../../src/views/view.ts";
import { drawn, invented } from "./drawn.ts";

const owners = { kommunal: "Kommunal", privat: "Privat <b>", aftale: "Fælles <aftale>" };

/** Names with markup in them, as a table of the data must never bring them but could. */
const table = invented(
  {
    aar: col.year("Året."),
    sted: col.category("Sted", "Stedet."),
    ejer: col.choice("Ejer", "Ejeren.", owners, { disjoint: true }),
    pladser: col.count("Pladser", "Antallet.", "pladser"),
  },
  ["aar", "sted", "ejer"],
  [2019, 2020, 2021].flatMap((aar, year) =>
    ["Læsø & <i>", "Morsø"].flatMap((sted, place) =>
      (["kommunal", "privat", "aftale"] as const).map((ejer, owner) => ({
        ...{ aar, sted, ejer },
        pladser: 400 * (owner + 1) + 60 * year + 25 * place,
      })),
    ),
  ),
);

const make = (view: Partial<View>): Chart => drawn(table, { measure: "pladser", ...view });
const in2021 = { x: "sted", series: "ejer", filters: { aar: ["2021"] } };

/** Pictures of names with markup in them, in the forms that write names. */
export const hostile: Record<string, Chart> = {
  bars: make({ ...in2021, form: "soejler" }),
  stacked: make({ ...in2021, form: "stablet" }),
  dots: make({ ...in2021, form: "prikker" }),
  board: make({ ...in2021, form: "tavle" }),
  lines: make({ x: "aar", series: "ejer", filters: { sted: ["Morsø"] }, form: "linjer" }),
};
