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

/** The same as a table whose rows are things that may be counted. */
export const things: ViewTable = { ...places, rowsAre: "tilbud" };

/** The same without numbers: a list, whose rows may be counted whatever they are. */
export const list: ViewTable = { ...places, columns: places.columns.filter(({ role }) => role !== "measure") };

/** A small table whose rows name what is measured, each with a number of its own. */
export const targets: ViewTable = {
  columns: columns(
    z.object({
      aar: col.year("Året."),
      nr: col.itemNumber("Nr.", "Målets nummer."),
      maal: col.category("Mål", "Hvad der måles.", { namesMeasure: true }),
      krav: col.share("Krav", "Det, der skal nås.", "pct."),
    }),
  ),
  key: ["aar", "nr", "maal"],
  rows: [2022, 2023].flatMap((aar) =>
    ["Kendskab", "Tilfredshed", "Effekt"].map((maal, index) => ({ aar, nr: `1.${index}`, maal, krav: 50 + index })),
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
