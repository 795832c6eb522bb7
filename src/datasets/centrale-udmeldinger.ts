import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const people = (title: string) =>
  column(z.number().int().min(0).nullable(), {
    title,
    description: "Styrelsens skøn over, hvor mange der har behovet hvert år. Tom, når kilden ikke giver et.",
    unit: "personer",
  });

const row = z.object({
  aftale: column(z.enum(["2021-2022", "2025-2026"]), {
    title: "Aftale",
    description: "Den socialaftale, udmeldingen er nævnt i.",
  }),
  maalgruppe: column(z.string().min(1), { title: "Målgruppe", description: "Hvem udmeldingen gælder." }),
  udsendt: column(z.string().min(1), { title: "Udsendt", description: "Hvornår udmeldingen blev sendt ud." }),
  fornyet: column(z.string().nullable(), {
    title: "Fornyet",
    description: "År, hvor styrelsen har bedt om fornyet behandling.",
  }),
  seneste_anmodning: column(z.string().nullable(), {
    title: "Seneste anmodning",
    description: "Dato for den seneste anmodning. Tom, når kilden ikke giver en.",
  }),
  frist: column(z.string().nullable(), { title: "Frist", description: "Frist for at svare styrelsen." }),
  afrapportering: column(z.string().min(1), { title: "Svar", description: "Hvem der svarer." }),
  borgere_fra: people("Mindst"),
  borgere_til: people("Højst"),
  vurdering: column(z.string().min(1), {
    title: "Vurdering",
    description: "Hvad kommunerne eller styrelsen vurderer, kort gengivet.",
  }),
  status: statusColumn("gaeldende", "udkast"),
  ...provenance,
});

export default defineDataset({
  id: "centrale-udmeldinger",
  title: "Centrale udmeldinger om små målgrupper",
  description:
    "De målgrupper, hvor staten har bedt kommunerne gøre rede for, om der er tilbud nok. " +
    "Tabellen viser, hvornår de blev spurgt, hvornår svaret skulle gives, og hvad der er vurderet.",
  theme: "social",
  raw: "social/centrale-udmeldinger.csv",
  row,
  key: ["aftale", "maalgruppe"],
  checks: [],
  missing: [
    "Selve udmeldingerne og svarene, som ikke er med i bilagene.",
    "Hvor mange borgere i Nordjylland det drejer sig om.",
    "Et antal for de øvrige målgrupper.",
  ],
  caveats: [
    "Skønnet på cirka 80-100 gravide er styrelsens. Kommunerne har før vurderet gruppen som væsentlig mindre.",
    "Kilden kalder styrelsen både Socialstyrelsen og Social- og Boligstyrelsen.",
    "Oplysningerne fra 2021-2022 står i en kladde fra juni 2020.",
  ],
});
