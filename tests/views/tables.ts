import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import type { View } from "../../src/views/view.ts";
import type { ViewTable } from "../../src/views/view-table.ts";

/** A small table of places in two municipalities, with a whole beside its parts. */
export const places: ViewTable = {
  columns: columns(
    z.object({
      aar: col.year("Året."),
      ...col.kommune("Kommunen."),
      ejer: col.choice(
        "Ejer",
        "Ejeren.",
        { alle: "Alle", kommunal: "Kommunal", privat: "Privat" },
        { sums: { alle: "rest" }, disjoint: true },
      ),
      pladser: col.count("Pladser", "Antallet.", "pladser"),
      andel: col.share("Belægning", "Andelen.", "pct."),
      status: col.status("opgjort", "budget"),
    }),
  ),
  key: ["aar", "kommune", "ejer"],
  rows: [2018, 2024].flatMap((aar, later) =>
    [
      ["Læsø", 825, 10],
      ["Morsø", 773, 30],
    ].flatMap(([kommune = "", kommunekode = 0, least]) =>
      ["alle", "kommunal", "privat"].map((ejer, index) => ({
        ...{ aar, kommune, kommunekode, ejer },
        pladser: (Number(least) + later) * ([3, 1, 2][index] ?? 0),
        ...{ andel: 50 + index, status: later === 1 ? "budget" : "opgjort" },
      })),
    ),
  ),
};

/** A view of the small table. */
export const viewOf = (rest: Partial<View>): View => ({
  ...{
    measure: "pladser",
    x: "kommune",
    filters: {},
    shown: "absolut",
    order: "vaerdi",
    highlight: [],
    form: "soejler",
  },
  ...rest,
});
