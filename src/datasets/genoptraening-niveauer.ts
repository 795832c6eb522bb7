import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/genoptraening-niveauer", {
  subject: "genoptraening",
  title: "De fire niveauer for genoptræning",
  description:
    "Her er de fire niveauer for genoptræning og rehabilitering efter et ophold på sygehus, som en bekendtgørelse fra 2018 beskriver dem.",
  columns: {
    nr: col.numbered("Nr.", "Niveauets nummer i bekendtgørelsen."),
    gren: col.text("Slags", "Den slags genoptræning eller rehabilitering, niveauet hører til."),
    niveau: col.text("Niveau", "Niveauets navn."),
    fastsaettes_i: col.text("Fastsættes i", "Hvor det bliver bestemt, at patienten har behov for niveauet."),
    udfoeres: col.optional(
      col.text("Udføres", "Hvor det foregår, eller hvem det hører under. Tom, når kilden ikke siger det."),
    ),
    betaler: col.optional(col.text("Betaler", "Hvem der betaler. Tom, når kilden ikke siger det.")),
    funktionsevne: col.text("Funktionsevne", "Hvad patienterne typisk har af nedsat funktionsevne."),
    kompetencer: col.text("Kompetencer", "Hvem der står for indsatsen."),
    samordning: col.optional(col.text("Samordning", "Særlige krav til, hvordan indsatsen hænger sammen.")),
    status: col.status("gaeldende"),
  },
  key: ["nr"],
  missing: ["Antal patienter på hvert niveau.", "Hvad genoptræning på hvert niveau koster."],
  caveats: [
    "Teksten er gjort kortere her. Bekendtgørelsens egne ord gælder.",
    "Reglerne er fra 2018 og kan være ændret siden.",
  ],
});
