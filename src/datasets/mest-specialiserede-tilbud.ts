import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/mest-specialiserede-tilbud", {
  subject: "pladser",
  title: "De mest specialiserede sociale tilbud på Sjælland",
  description:
    "Her er de sociale tilbud, som rammeaftalen på Sjælland regner for de mest specialiserede, og som samarbejdet i særlig grad skal sikre. " +
    "Ved hvert tilbud står målgruppen og driftsherren.",
  rowsAre: "tilbud",
  columns: {
    aar: col.year("Det første år, rammeaftalen gælder."),
    tilbud: col.category("Tilbud", "Tilbuddets navn."),
    maalgruppe: col.category("Målgruppe", "Målgruppe eller slags afdeling."),
    driftsherre: col.category("Driftsherre", "Hvem der driver tilbuddet eller har en aftale om driften."),
    driftsform: col.choice(
      "Driftsform",
      "Om en kommune eller regionen driver tilbuddet, eller om det sker efter en driftsoverenskomst.",
      { kommune: "Kommune", region: "Region", driftsoverenskomst: "Driftsoverenskomst med regionen" },
    ),
    status: col.status("gaeldende"),
  },
  key: ["aar", "tilbud"],
  view: { measure: "raekker", x: "driftsform", title: "Hvem der driver de mest specialiserede tilbud" },
  missing: [
    "Antal pladser, takster og belægning.",
    "Hvor tilbuddene ligger.",
    "Hvad der skal til for at komme på listen.",
  ],
  caveats: [
    "Listen for 2023 er den, der gjaldt, da rammeaftalen for 2023-2024 blev lagt frem i 2022. Listen bliver løbende vurderet.",
  ],
});
