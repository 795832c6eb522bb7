import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/socialaftale-initiativer", {
  subject: "socialaftale",
  title: "Initiativer i Nordjysk Socialaftale",
  description:
    "Her står, hvad de nordjyske kommuner og regionen ville gøre sammen på det specialiserede socialområde: " +
    "vision, fokusområder og initiativer, aftale for aftale.",
  rowsAre: "initiativer",
  columns: {
    aftale: col.period("Aftale", "Den socialaftale, initiativet står i."),
    fokusomraade: col.category("Fokusområde", "Det fokusområde, initiativet hører under."),
    emne: col.optional(
      col.category("Emne", "Overskriften, initiativet står under. Tom, når fokusområdet ikke er delt op."),
    ),
    bogstav: col.text("Bogstav", "Initiativets bogstav i aftalen."),
    initiativ: col.text("Initiativ", "Hvad der skal gøres, kort gengivet."),
    uddybning: col.optional(col.text("Uddybning", "Hvad aftalen ellers siger om initiativet, kort gengivet.")),
    status: col.status("aftalt", "udkast"),
  },
  key: ["aftale", "fokusomraade", "emne", "bogstav"],
  view: { measure: "raekker", x: "fokusomraade", title: "Hvor mange initiativer der er i hvert fokusområde" },
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
