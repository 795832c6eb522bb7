import { z } from "zod";
import { column } from "../../src/model/column.ts";
import { defineDataset } from "../../src/model/dataset.ts";
import { provenance } from "../../src/model/provenance.ts";

/** A dataset like the real ones, with a serial number in its key so that it can hold a million rows. */
export const syntheticDataset = defineDataset({
  id: "maaling",
  title: "Måling",
  description: "Opdigtede rækker til måling af hastighed.",
  theme: "social",
  raw: "maaling.csv",
  row: z.object({
    nummer: column(z.number().int().min(1), { title: "Nummer", description: "Rækkens nummer." }),
    aar: column(z.number().int().min(2000).max(2100), { title: "År", description: "Året." }),
    kommunekode: column(z.number().int(), { title: "Kommunekode", description: "Koden.", derived: true }),
    kommune: column(z.string(), { title: "Kommune", description: "Kommunen.", codeList: "kommune" }),
    ejerform: column(z.enum(["kommunal", "privat", "socialaftale"]), { title: "Ejerform", description: "Ejeren." }),
    pladser: column(z.number().int().min(0), { title: "Pladser", description: "Antallet.", unit: "pladser" }),
    ...provenance,
  }),
  key: ["nummer"],
  derive: { kommunekode: ({ kommune }, lists) => lists.kommuner.get(kommune)?.kommunekode ?? Number.NaN },
  checks: [],
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
      `${i + 1},${2000 + (i % 25)},${name},${owners[i % 3]},${(i * 7919) % 3000},${source},${i % 7000};,${i % 60}`,
    );
  }
  return `${lines.join("\n").replaceAll(";,", ",")}\n`;
}
