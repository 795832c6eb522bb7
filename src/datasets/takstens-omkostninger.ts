import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, aftalen gælder."),
  kategori: column(z.string().min(1), { title: "Kategori", description: "Omkostningskategori i aftalens tabel 4." }),
  element: column(z.string().min(1), { title: "Element", description: "En slags udgift eller indtægt i kategorien." }),
  status: statusColumn("aftalt"),
  ...provenance,
});

export default defineDataset({
  id: "takstens-omkostninger",
  title: "Hvad en takst på det sociale område skal dække",
  description:
    "De omkostninger, som taksten for en plads på det sociale område i Nordjylland skal fordeles på, når den meldes ind. " +
    "Kategorierne følger Tilbudsportalen med enkelte justeringer.",
  theme: "social",
  raw: "social/takstens-omkostninger.csv",
  row,
  key: ["aar", "kategori", "element"],
  checks: [],
  missing: ["Hvor stor en del af taksten hver kategori fylder."],
  caveats: [
    "Navnene er skrevet af efter aftalens tabel 4, og enkelte er forkortet.",
    "Finansieringsindtægter er en indtægt. De øvrige kategorier er udgifter.",
  ],
});
