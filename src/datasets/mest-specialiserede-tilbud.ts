import { z } from "zod";
import type { Check } from "../model/check.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, rammeaftalen gælder."),
  tilbud: column(z.string().min(1), { title: "Tilbud", description: "Tilbuddets navn." }),
  maalgruppe: column(z.string().min(1), { title: "Målgruppe", description: "Målgruppe eller slags afdeling." }),
  driftsherre: column(z.string().min(1), {
    title: "Driftsherre",
    description: "Hvem der driver tilbuddet eller har en aftale om driften.",
  }),
  driftsform: column(z.enum(["kommune", "region", "driftsoverenskomst"]), {
    title: "Driftsform",
    description: "Om en kommune eller regionen driver tilbuddet, eller om det sker efter en driftsoverenskomst.",
    labels: { kommune: "Kommune", region: "Region", driftsoverenskomst: "Driftsoverenskomst med regionen" },
  }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

type Row = z.infer<typeof row>;

/** How many the source says are on the list: »Det er pt. 10 tilbud på listen«. */
const LISTED = new Map([[2023, 10]]);

const listed: Check<Row> = {
  id: "tilbud-paa-listen",
  title: "Listen er så lang, som kilden siger",
  run: (rows) =>
    [...Map.groupBy(rows, (r) => r.aar)].map(([aar, members]) => ({
      holds: members.length === LISTED.get(aar),
      what: String(aar),
      expected: String(LISTED.get(aar) ?? "et tal fra kilden"),
      found: String(members.length),
    })),
};

export default defineDataset({
  id: "mest-specialiserede-tilbud",
  title: "De mest specialiserede tilbud på Sjælland",
  description:
    "De tilbud, som rammeaftalen på Sjælland regner for de mest specialiserede, og som samarbejdet i særlig grad skal sikre. " +
    "Ved hvert tilbud står målgruppen og driftsherren.",
  theme: "social",
  raw: "social/mest-specialiserede-tilbud.csv",
  row,
  key: ["aar", "tilbud"],
  checks: [listed],
  missing: [
    "Antal pladser, takster og belægning.",
    "Hvor tilbuddene ligger.",
    "Hvad der skal til for at komme på listen.",
  ],
  caveats: [
    "Listen er den, der gjaldt, da rammeaftalen for 2023-2024 blev lagt frem i 2022. Den bliver løbende vurderet.",
  ],
});
