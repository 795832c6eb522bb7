import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Det første år, rammeaftalen gælder."),
  tilbud: col.category("Tilbud", "Tilbuddets navn."),
  maalgruppe: col.text("Målgruppe", "Målgruppe eller slags afdeling."),
  driftsherre: col.text("Driftsherre", "Hvem der driver tilbuddet eller har en aftale om driften."),
  driftsform: col.choice(
    "Driftsform",
    "Om en kommune eller regionen driver tilbuddet, eller om det sker efter en driftsoverenskomst.",
    { kommune: "Kommune", region: "Region", driftsoverenskomst: "Driftsoverenskomst med regionen" },
  ),
  status: col.status("gaeldende"),
};

type Row = RowWith<typeof columns>;

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

export default defineDataset("social/mest-specialiserede-tilbud", {
  title: "De mest specialiserede sociale tilbud på Sjælland",
  description:
    "De sociale tilbud, som rammeaftalen på Sjælland regner for de mest specialiserede, og som samarbejdet i særlig grad skal sikre. " +
    "Ved hvert tilbud står målgruppen og driftsherren.",
  columns,
  key: ["aar", "tilbud"],
  checks: () => [listed],
  missing: [
    "Antal pladser, takster og belægning.",
    "Hvor tilbuddene ligger.",
    "Hvad der skal til for at komme på listen.",
  ],
  caveats: [
    "Listen er den, der gjaldt, da rammeaftalen for 2023-2024 blev lagt frem i 2022. Den bliver løbende vurderet.",
  ],
});
