import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  paragraf: column(z.string().min(1), { title: "Paragraf", description: "Stedet i bekendtgørelsen." }),
  hvem: column(z.enum(["regionen", "kommunen", "borgeren"]).nullable(), {
    title: "Hvem",
    description: "Hvem der har pligten eller retten. Tom, når bestemmelsen ikke nævner nogen.",
    labels: { regionen: "Regionen", kommunen: "Kommunen", borgeren: "Borgeren" },
  }),
  regel: column(z.string().min(1), { title: "Regel", description: "Hvad reglen siger, med vores ord." }),
  dage: column(z.number().int().min(0).nullable(), {
    title: "Dage",
    description: "Frist i dage efter udskrivningen, når reglen har en.",
    unit: "dage",
    spelled: true,
  }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "genoptraening-regler",
  title: "Regler og frister for genoptræning",
  description:
    "Hvad region, kommune og borger skal og kan, når en patient har behov for genoptræning efter et ophold på sygehus. " +
    "Reglerne står i bekendtgørelse nr. 918 fra 2018.",
  theme: "sundhed",
  raw: "sundhed/genoptraening-regler.csv",
  row,
  key: ["paragraf"],
  checks: [],
  missing: ["Hvor ofte kommunerne holder fristerne.", "Hvor mange borgere der vælger en privat leverandør."],
  caveats: ["Reglerne er gengivet kort og er ikke en vejledning. De er fra 2018 og kan være ændret siden."],
});
