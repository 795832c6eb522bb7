import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { regionColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det år, bidraget gælder."),
  region: regionColumn("Den region, kommunerne betaler til."),
  sats_kr: column(z.number().int().min(0), {
    title: "Sats",
    description: "Bidraget for hver indbygger.",
    unit: "kr.",
  }),
  frist: column(z.string().nullable(), {
    title: "Frist",
    description: "Hvornår kommunerne senest skal have svaret på forslaget. Kilden giver ikke årstallet.",
  }),
  behandling: column(z.string().nullable(), {
    title: "Behandling",
    description: "Hvor langt budgettet var, da bidraget blev foreslået.",
  }),
  status: statusColumn("budget"),
  ...provenance,
});

export default defineDataset({
  id: "udviklingsbidrag",
  title: "Kommunernes udviklingsbidrag til regionen",
  description:
    "Det bidrag pr. indbygger, som Region Nordjylland budgetterede med at få af kommunerne til regional udvikling.",
  theme: "kultur",
  raw: "kultur/udviklingsbidrag.csv",
  row,
  key: ["aar", "region"],
  checks: [],
  missing: ["Hvad hver kommune betaler i alt.", "Bidraget i andre regioner og andre år."],
  caveats: [
    "Satsen er den laveste, loven tillader.",
    "Reformen af erhvervsfremme er ikke regnet med. Den skulle først indregnes midt i 2019.",
  ],
});
