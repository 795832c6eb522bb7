import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Det første år, aftalen gælder."),
  aftale: column(z.string().min(1), { title: "Aftale", description: "Den aftale, bilaget hører til." }),
  gruppe: column(z.enum(["udvikling", "styring", "rammeaftale", "takstaftale"]), {
    title: "Gruppe",
    description: "Den del af aftalens bilagsliste, bilaget står i.",
    labels: {
      udvikling: "Udvikling og koordinering",
      styring: "Styring og økonomi",
      rammeaftale: "Rammeaftalen",
      takstaftale: "Takstaftalen",
    },
  }),
  nr: column(z.string().nullable(), {
    title: "Nr.",
    description: "Bilagets nummer. Tom, når aftalen ikke giver det.",
    itemNumber: true,
  }),
  titel: column(z.string().min(1), { title: "Titel", description: "Bilagets titel, eventuelt forkortet." }),
  i_bilagene: column(z.enum(["ja", "nej"]), {
    title: "Findes her",
    description: "Om bilaget er med i samlingen af bilag til KKR-mødet.",
    labels: { ja: "Ja", nej: "Nej" },
  }),
  status: statusColumn("aftalt", "udkast"),
  ...provenance,
});

export default defineDataset({
  id: "henviste-bilag",
  title: "Bilag, som aftalerne på socialområdet henviser til",
  description:
    "Bilagslisterne i Nordjysk Socialaftale og i Rammeaftalen i Region Sjælland. De fleste af bilagene var ikke med til KKR-møderne.",
  theme: "kultur",
  raw: "kultur/henviste-bilag.csv",
  row,
  key: ["aar", "aftale", "gruppe", "titel"],
  checks: [],
  missing: ["Indholdet af de bilag, der ikke er med. Blandt dem er takster og tilbudsoversigter."],
  caveats: [
    "Aftalerne skriver, at bilagene kan hentes på www.nordjysksocialaftale.dk og rs17.dk. Vi har ikke undersøgt, om de stadig ligger der.",
    "Aftalen for 2021-2022 er et udkast, og dens bilag har ingen numre.",
    "De øvrige aftaler var til behandling på møderne. Kilderne siger ikke, om de blev vedtaget.",
  ],
});
