import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const yesNo = (title: string, description: string) => col.choice(title, description, { ja: "Ja", nej: "Nej" });

export default defineDataset("erhverv/strategiske-erhvervsmaal", {
  subject: "erhvervsliv",
  title: "Strategiske mål for erhvervslivet i Region Sjælland",
  description:
    "Her er de mål for udviklingen i erhvervslivet i hele regionen, som Erhvervshus Sjælland skal følge. " +
    "De gælder alle virksomheder og ikke kun dem, huset vejleder.",
  rowsAre: "mål",
  columns: {
    aar: col.year("Året for den resultatkontrakt, målet står i."),
    region: col.region("Den region, målet gælder."),
    maal: col.category("Mål", "Det, udviklingen skal følges på."),
    erhvervsliv: col.optional(
      col.choice("Del af visionen", "Den del af visionen, målet hører under. Tom, når kilden ikke siger det.", {
        konkurrencedygtigt: "Det konkurrencedygtige erhvervsliv",
        specialiseret: "Det specialiserede erhvervsliv",
      }),
    ),
    blandt_de_syv: yesNo("Blandt de syv", "Om målet er et af de syv, kontrakten indleder med."),
    i_opfoelgningen: yesNo("I opfølgningen", "Om huset skal følge op på målet ifølge mål 17 i kontrakten."),
    status: col.status("maal"),
  },
  key: ["aar", "region", "maal"],
  view: { measure: "raekker", x: "erhvervsliv", title: "Strategiske mål i hver del af visionen" },
  missing: [
    "Tal. Kilden oplyser hverken, hvor højt målene er sat, eller hvordan det går.",
    "Delmålene frem mod 2030, som huset skulle vurdere.",
  ],
  caveats: ["Kontrakten taler om syv mål, men listen til opfølgning har otte."],
});
