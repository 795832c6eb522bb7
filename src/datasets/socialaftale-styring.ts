import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  aftale: column(z.enum(["2018-2020", "2021-2022", "2025-2026"]), {
    title: "Aftale",
    description: "Den socialaftale, punktet står i.",
  }),
  emne: column(z.enum(["indhold", "princip", "forstaerket", "ny_regel", "aendring", "bilag"]), {
    title: "Emne",
    description: "Den liste, punktet hører til.",
    labels: {
      indhold: "Styringsaftalens indhold",
      princip: "Princip",
      forstaerket: "Det forstærkede samarbejde",
      ny_regel: "Ny regel fra økonomiaftalen",
      aendring: "Ændring i Styringsaftalen",
      bilag: "Bilag",
    },
  }),
  punkt: column(z.string().min(1), { title: "Punkt", description: "Hvad der er aftalt, kort gengivet." }),
  uddybning: column(z.string().nullable(), {
    title: "Uddybning",
    description: "Hvad aftalen ellers siger om punktet, kort gengivet.",
  }),
  gaelder_fra: column(z.string().nullable(), {
    title: "Gælder fra",
    description: "Dato, når aftalen giver en.",
  }),
  status: statusColumn("aftalt", "udkast"),
  ...provenance,
});

export default defineDataset({
  id: "socialaftale-styring",
  title: "Hvad Nordjysk Socialaftale regulerer",
  description:
    "De emner, styringsaftalen fastlægger regler for, de fem principper for samarbejdet, vilkårene i det forstærkede samarbejde " +
    "og de nye regler, som aftalerne nævner.",
  theme: "social",
  raw: "social/socialaftale-styring.csv",
  row,
  key: ["aftale", "emne", "punkt"],
  checks: [],
  missing: [
    "De seks bilag til aftalen for 2021-2022, som ikke er med.",
    "Vilkårene i det forstærkede samarbejde i 2021-2022.",
  ],
  caveats: [
    "Punkterne er gengivet kort med vores ord.",
    "Aftalen for 2021-2022 er en kladde fra juni 2020.",
    "For 2025-2026 er principperne uddybet i Styringsaftalen, som nævner dem i en anden rækkefølge.",
  ],
});
