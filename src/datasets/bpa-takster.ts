import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: column(z.enum(["Nord", "Øst"]), {
    title: "Socialtilsyn",
    description: "Det socialtilsyn, der opkræver taksten.",
  }),
  aar: yearColumn("Det år, taksten gælder."),
  prisniveau: column(z.enum(["løbende", "2019-priser", "2025-priser"]), {
    title: "Prisniveau",
    description: "Løbende priser er det, virksomheden betaler. De andre er regnet om af kilden.",
  }),
  ydelse: column(z.enum(["tilsyn", "godkendelse", "vaesentlig_aendring", "timepris"]), {
    title: "Ydelse",
    description: "Det, socialtilsynet tager betaling for.",
    labels: {
      tilsyn: "Årligt tilsyn",
      godkendelse: "Godkendelse",
      vaesentlig_aendring: "Væsentlig ændring",
      timepris: "Timepris",
    },
  }),
  takst_kr: column(z.number().min(0), { title: "Takst", description: "Taksten i kroner.", unit: "kr.", decimals: 2 }),
  enhed: column(z.enum(["kr.", "kr. pr. time"]), { title: "Enhed", description: "Kroner for ydelsen eller pr. time." }),
  status: column(z.enum(["opkraevet", "budget"]), {
    title: "Status",
    description: "Om tallet står i en årsrapport eller i et budget.",
    labels: { opkraevet: "Opkrævet", budget: "Budget" },
  }),
  ...provenance,
});

export default defineDataset({
  id: "bpa-takster",
  title: "Takster for tilsyn med BPA-arbejdsgivere",
  description:
    "Hvad en virksomhed, der er arbejdsgiver for hjælpere i borgerstyret personlig assistance (BPA), betaler socialtilsynet " +
    "for godkendelse og tilsyn. I Nords budgetter er taksten en timepris.",
  theme: "social",
  raw: "social/bpa-takster.csv",
  row,
  key: ["tilsyn", "aar", "prisniveau", "ydelse", "kilde"],
  checks: [],
  missing: ["Nords takster for tilsyn og ændring i 2018, som tabellen lader stå tomme.", "Nords takster for 2020."],
  caveats: ["En timepris kan ikke sammenlignes med en takst for hele ydelsen."],
});
