import * as col from "../../src/model/columns.ts";
import { defineDataset } from "../../src/model/dataset.ts";

/** A dataset like the real ones, with a serial number in its key so that it can hold a million rows. */
export const syntheticDataset = defineDataset("social/maaling", {
  subject: "pladser",
  title: "Måling",
  description: "Opdigtede rækker til måling af hastighed.",
  columns: {
    nummer: col.numbered("Nummer", "Rækkens nummer."),
    aar: col.year("Året."),
    ...col.kommune("Kommunen."),
    ejerform: col.choice("Ejerform", "Ejeren.", ["kommunal", "privat", "socialaftale"]),
    pladser: col.count("Pladser", "Antallet.", "pladser"),
  },
  key: ["nummer"],
  missing: [],
  caveats: [],
});

/** CSV text with so many rows, the same every time. */
export function syntheticCsv(rows: number, kommuner: readonly string[], source: string): string {
  const owners = ["kommunal", "privat", "socialaftale"];
  const lines = ["nummer,aar,kommune,ejerform,pladser,kilde,linjer,side"];
  for (let i = 0; i < rows; i += 1) {
    const name = kommuner[i % kommuner.length];
    lines.push(
      `${i + 1},${2000 + (i % 25)},${name},${owners[i % 3]},${(i * 7919) % 3000},${source},${1 + (i % 7000)},${1 + (i % 60)}`,
    );
  }
  return `${lines.join("\n")}\n`;
}
