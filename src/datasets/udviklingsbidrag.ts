import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("kultur/udviklingsbidrag", {
  subject: "kkr",
  title: "Kommunernes udviklingsbidrag til regionen",
  description:
    "Her er det bidrag pr. indbygger, som Region Nordjylland budgetterede med at få af kommunerne til regional udvikling.",
  columns: {
    aar: col.year("Det år, bidraget gælder."),
    region: col.region("Den region, kommunerne betaler til."),
    sats_kr: col.rate("Sats", "Bidraget for hver indbygger.", "kr. pr. indbygger"),
    frist: col.optional(
      col.deadline("Hvornår kommunerne senest skal have svaret på forslaget. Kilden giver ikke årstallet."),
    ),
    behandling: col.optional(col.text("Behandling", "Hvor langt budgettet var, da bidraget blev foreslået.")),
    status: col.status("budget"),
  },
  key: ["aar", "region"],
  missing: ["Hvad hver kommune betaler i alt.", "Bidraget i andre regioner og andre år."],
  caveats: [
    "Satsen er den laveste, loven tillader.",
    "I satserne for 2019 er reformen af erhvervsfremme ikke regnet med. Den skulle først indregnes midt på året.",
  ],
});
