import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { regionColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const yesNo = (title: string, description: string) =>
  column(z.enum(["ja", "nej"]), { title, description, labels: { ja: "Ja", nej: "Nej" } });

const row = z.object({
  aar: yearColumn("Året for den resultatkontrakt, målet står i."),
  region: regionColumn("Den region, målet gælder."),
  maal: column(z.string().min(1), { title: "Mål", description: "Det, udviklingen skal følges på." }),
  erhvervsliv: column(z.enum(["konkurrencedygtigt", "specialiseret"]).nullable(), {
    title: "Hører under",
    description: "Den del af visionen, målet hører under. Tom, når kilden ikke siger det.",
    labels: {
      konkurrencedygtigt: "Det konkurrencedygtige erhvervsliv",
      specialiseret: "Det specialiserede erhvervsliv",
    },
  }),
  blandt_de_syv: yesNo("Blandt de syv", "Om målet er et af de syv, kontrakten indleder med."),
  i_opfoelgningen: yesNo("I opfølgningen", "Om huset skal følge op på målet efter mål 17 i kontrakten."),
  status: statusColumn("maal"),
  ...provenance,
});

export default defineDataset({
  id: "strategiske-erhvervsmaal",
  title: "Strategiske mål for erhvervslivet i Region Sjælland",
  description:
    "De mål for udviklingen i erhvervslivet i hele regionen, som Erhvervshus Sjælland skal følge. " +
    "De gælder alle virksomheder og ikke kun dem, huset vejleder.",
  theme: "erhverv",
  raw: "erhverv/strategiske-erhvervsmaal.csv",
  row,
  key: ["aar", "region", "maal"],
  checks: [],
  missing: [
    "Tal. Kilden oplyser hverken, hvor højt målene er sat, eller hvordan det går.",
    "Delmålene frem mod 2030, som huset skulle vurdere.",
  ],
  caveats: ["Kontrakten taler om syv mål, men listen til opfølgning har otte."],
});
