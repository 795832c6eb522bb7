import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året, hvor lovforslaget blev sendt i høring."),
  lovforslag: column(z.enum(["erhverv", "turisme"]), {
    title: "Lovforslag",
    description: "Det lovforslag, kravet gælder.",
    labels: { erhverv: "Lov om erhvervsfremme", turisme: "Lov om dansk turisme" },
  }),
  del: column(z.enum(["generelt", "anbefaling", "kapitel_3", "kapitel_4", "kapitel_5", "kapitel_6", "punkt"]), {
    title: "Del",
    description: "Den del af høringssvaret, kravet står i. Kapitlerne er lovforslagets.",
    labels: {
      generelt: "Generelt",
      anbefaling: "Anbefaling",
      kapitel_3: "Til kapitel 3",
      kapitel_4: "Til kapitel 4",
      kapitel_5: "Til kapitel 5",
      kapitel_6: "Til kapitel 6",
      punkt: "Opmærksomhedspunkt",
    },
  }),
  nr: column(z.number().int().min(1).nullable(), {
    title: "Nr.",
    description: "Nummeret, som kun anbefalingerne har.",
  }),
  afsender: column(z.string().min(1), { title: "Afsender", description: "Hvem der stiller kravet." }),
  krav: column(z.string().min(1), { title: "Krav", description: "Hvad afsenderen beder om." }),
  rettet_til: column(z.string().min(1), {
    title: "Rettet til",
    description: "Hvem der skal opfylde kravet. Høringssvaret er sendt til Erhvervsstyrelsen.",
  }),
  status: statusColumn("foreslaaet"),
  ...provenance,
});

export default defineDataset({
  id: "hoeringssvar-krav",
  title: "KKR Nordjyllands krav i to høringssvar",
  description:
    "Hvad KKR Nordjylland bad om i høringssvarene om lov om erhvervsfremme og lov om dansk turisme i 2018. " +
    "Der er én række for hvert krav.",
  theme: "erhverv",
  raw: "erhverv/hoeringssvar-krav.csv",
  row,
  key: ["aar", "lovforslag", "del", "krav"],
  checks: [],
  missing: ["Om kravene blev opfyldt i de endelige love."],
  caveats: [
    "Begrundelserne er udeladt, og kravene er forkortet.",
    "De fire anbefalinger og de seks opmærksomhedspunkter er kildens egen opdeling. Resten har vi delt op.",
    "Hvem kravet er rettet til, er vores læsning. »Lovgiver« står, når kravet gælder lovens indhold.",
  ],
});
