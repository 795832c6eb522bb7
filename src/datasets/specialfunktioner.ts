import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har opgaven."),
  aar: yearColumn("Det år, reglen trådte i kraft."),
  gaelder_fra: column(z.string().min(1), { title: "Gælder fra", description: "Datoen, reglen trådte i kraft." }),
  opgave: column(z.string().min(1), { title: "Opgave", description: "Det, socialtilsynet fører særligt tilsyn med." }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "specialfunktioner",
  title: "Socialtilsynenes særlige opgaver",
  description:
    "De områder, som loven siden 1. juli 2022 har samlet hos bestemte socialtilsyn, for eksempel de sikrede institutioner hos Socialtilsyn Øst.",
  theme: "social",
  raw: "social/specialfunktioner.csv",
  row,
  key: ["tilsyn", "opgave"],
  checks: [],
  missing: ["Antallet af tilbud og virksomheder under hver opgave."],
  caveats: ["Oplysningen står i en fodnote i Socialtilsyn Nords årsrapport for 2023."],
});
