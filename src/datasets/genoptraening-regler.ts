import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("sundhed/genoptraening-regler", {
  subject: "genoptraening",
  title: "Regler og frister for genoptræning",
  description:
    "Her står, hvad region, kommune og borger skal og kan, når en patient har behov for genoptræning efter et ophold på sygehus. " +
    "Reglerne står i bekendtgørelse nr. 918 fra 2018.",
  rowsAre: "regler",
  columns: {
    paragraf: col.category("Paragraf", "Stedet i bekendtgørelsen."),
    hvem: col.optional(
      col.choice("Hvem", "Hvem der har pligten eller retten. Tom, når bestemmelsen ikke nævner nogen.", {
        regionen: "Regionen",
        kommunen: "Kommunen",
        borgeren: "Borgeren",
      }),
    ),
    regel: col.text("Regel", "Hvad reglen siger, med vores ord."),
    dage: col.optional(
      col.duration("Dage", "Frist i dage efter udskrivningen, når reglen har en.", "dage", { spelled: true }),
    ),
    status: col.status("gaeldende"),
  },
  key: ["paragraf"],
  view: null,
  missing: ["Hvor ofte kommunerne holder fristerne.", "Hvor mange borgere der vælger en privat leverandør."],
  caveats: ["Reglerne er gengivet kort og er ikke en vejledning. De er fra 2018 og kan være ændret siden."],
});
