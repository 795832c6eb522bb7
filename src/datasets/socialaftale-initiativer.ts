import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  aftale: column(z.enum(["2018-2020", "2021-2022", "2025-2026"]), {
    title: "Aftale",
    description: "Den socialaftale, initiativet står i.",
  }),
  fokusomraade: column(z.string().min(1), {
    title: "Fokusområde",
    description: "Det fokusområde, initiativet hører under.",
  }),
  emne: column(z.string().nullable(), {
    title: "Emne",
    description: "Overskriften, initiativet står under. Tom, når fokusområdet ikke er delt op.",
  }),
  bogstav: column(z.string().min(1), { title: "Bogstav", description: "Initiativets bogstav i aftalen." }),
  initiativ: column(z.string().min(1), { title: "Initiativ", description: "Hvad der skal gøres, kort gengivet." }),
  uddybning: column(z.string().nullable(), {
    title: "Uddybning",
    description: "Hvad aftalen ellers siger om initiativet, kort gengivet.",
  }),
  status: statusColumn("aftalt", "udkast"),
  ...provenance,
});

export default defineDataset({
  id: "socialaftale-initiativer",
  title: "Initiativer i Nordjysk Socialaftale",
  description:
    "Hvad de nordjyske kommuner og regionen ville gøre sammen på det specialiserede socialområde i tre aftaler: " +
    "vision, fokusområder og initiativer.",
  theme: "social",
  raw: "social/socialaftale-initiativer.csv",
  row,
  key: ["aftale", "fokusomraade", "emne", "bogstav"],
  checks: [],
  missing: [
    "Mål i tal for initiativerne.",
    "Frister og penge til hvert initiativ.",
    "Aftalen for 2023-2024, som ikke er blandt bilagene.",
  ],
  caveats: [
    "Initiativerne er gengivet kort med vores ord.",
    "Listen for 2021-2022 er en kladde. Den er en bruttoliste, som der skulle vælges fra.",
    "Bogstaverne i kladdens fokusområde 2 begynder med c og d. De er vist som trykt.",
    "Aftalerne for 2018-2020 og 2025-2026 var til behandling på møderne. Bilagene siger ikke, om noget blev ændret.",
  ],
});
