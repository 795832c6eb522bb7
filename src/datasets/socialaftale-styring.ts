import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/socialaftale-styring", {
  subject: "socialaftale",
  title: "Hvad Nordjysk Socialaftale regulerer",
  description:
    "Her er de emner, styringsaftalen fastlægger regler for, principperne for samarbejdet, vilkårene i det forstærkede samarbejde " +
    "og de nye regler, som aftalerne nævner.",
  rowsAre: "punkter",
  columns: {
    aftale: col.period("Aftale", "Den socialaftale, punktet står i."),
    emne: col.choice("Emne", "Den liste, punktet hører til.", {
      indhold: "Styringsaftalens indhold",
      princip: "Princip",
      forstaerket: "Det forstærkede samarbejde",
      ny_regel: "Ny regel fra økonomiaftalen",
      aendring: "Ændring i Styringsaftalen",
      bilag: "Bilag",
    }),
    punkt: col.text("Punkt", "Hvad der er aftalt, kort gengivet."),
    uddybning: col.optional(col.text("Uddybning", "Hvad aftalen ellers siger om punktet, kort gengivet.")),
    gaelder_fra: col.optional(col.date("Gælder fra", "Dato, når aftalen giver en.")),
    status: col.status("aftalt", "udkast"),
  },
  key: ["aftale", "emne", "punkt"],
  view: { measure: "raekker", x: "aftale", series: "emne", title: "Hvad styringsaftalerne har regler om" },
  missing: [
    "Bilagene til aftalen for 2021-2022, som ikke er med.",
    "Vilkårene i det forstærkede samarbejde i 2021-2022.",
  ],
  caveats: [
    "Punkterne er gengivet kort med vores ord.",
    "Aftalen for 2021-2022 er en kladde fra juni 2020.",
    "For 2025-2026 er principperne uddybet i Styringsaftalen, som nævner dem i en anden rækkefølge.",
  ],
});
