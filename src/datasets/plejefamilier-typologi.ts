import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har godkendt plejefamilierne."),
  aar: yearColumn("Godkendelsesåret, eller det år, hvis udgang tallet gælder."),
  opgoerelse: column(z.enum(["portefoelje", "nygodkendt"]), {
    title: "Opgørelse",
    description: "Alle godkendte plejefamilier ved årets udgang, eller dem, der blev godkendt i året.",
    labels: { portefoelje: "Alle ved årets udgang", nygodkendt: "Nygodkendt i året" },
  }),
  typologi: column(z.enum(["almen", "forstaerket", "specialiseret"]), {
    title: "Typologi",
    description: "Plejefamiliens type efter de børn, den er godkendt til.",
    labels: { almen: "Almen", forstaerket: "Forstærket", specialiseret: "Specialiseret" },
  }),
  plejefamilier: column(z.number().int().min(0), {
    title: "Plejefamilier",
    description: "Antal plejefamilier.",
    unit: "plejefamilier",
  }),
  pladser: column(z.number().int().min(0).nullable(), {
    title: "Pladser",
    description: "Pladser, som familierne er godkendt til. Tom, når kilden ikke oplyser dem.",
    unit: "pladser",
  }),
  aendring_pct: column(z.number().nullable(), {
    title: "Ændring",
    description: "Ændring i antal plejefamilier fra året før. Tom, når kilden ikke oplyser den.",
    unit: "pct.",
    decimals: 1,
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

export default defineDataset({
  id: "plejefamilier-typologi",
  title: "Plejefamilier efter typologi",
  description:
    "Hvor mange almene, forstærkede og specialiserede plejefamilier Socialtilsyn Øst førte tilsyn med, " +
    "og hvor mange det godkendte i 2020 og 2021.",
  theme: "social",
  raw: "social/plejefamilier-typologi.csv",
  row,
  key: ["tilsyn", "aar", "opgoerelse", "typologi"],
  checks: [],
  missing: [
    "Fordelingen i Nord i 2023. Den stod på en figur, som er gået tabt.",
    "Fordelingen i Øst ved udgangen af 2020. Kilden oplyser kun to af ændringerne.",
    "Antal pladser i alle Østs plejefamilier efter typologi.",
  ],
  caveats: [
    "Øst godkendte ingen specialiserede plejefamilier i 2020 og 2021.",
    "Den første række med nygodkendte er trykt med årstallet 2022. Den er vist under 2020, som tabellens overskrift og totaler siger.",
  ],
});
