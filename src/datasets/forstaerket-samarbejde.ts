import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/forstaerket-samarbejde", {
  subject: "pladser",
  title: "Sociale tilbud i det forstærkede samarbejde i Nordjylland",
  description:
    "Her er de højt specialiserede tilbud, som kommunerne og regionen i Nordjylland har aftalt at passe særligt på. " +
    "Hvad aftalen forpligter til, står i tabellen over, hvad socialaftalen regulerer.",
  rowsAre: "tilbud",
  columns: {
    periode: col.period("Periode", "De år, tilbuddet er med i samarbejdet."),
    tilbud: col.category("Tilbud", "Tilbuddets navn."),
    maalgruppe: col.text("Målgruppe", "Hvem tilbuddet er til."),
    status: col.status("aftalt"),
  },
  key: ["periode", "tilbud"],
  view: { measure: "raekker", x: "periode", title: "Tilbud i det forstærkede samarbejde" },
  missing: [
    "Pladser og takster i hvert tilbud.",
    "Perioderne imellem de to aftaler.",
    "Hvorfor tre af tilbuddene fra 2019-2020 ikke er med i 2025-2026.",
  ],
  caveats: [
    "Målgruppen for Neurocenter Østerskoven er medfødt hjerneskade i 2019-2020 og både medfødt og erhvervet i 2025-2026.",
    "Målgruppernes ordlyd er rettet let til, så den kan læses for sig.",
  ],
});
