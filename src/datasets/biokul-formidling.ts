import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  aktivitet: column(z.string().min(1), { title: "Aktivitet", description: "Hvad der er planlagt." }),
  slags: column(z.enum(["projekt", "moede", "kongres", "folkemoede", "konference", "materiale", "webinar"]), {
    title: "Slags",
    description: "Hvilken slags aktivitet det er. Inddelingen er vores.",
    labels: {
      projekt: "Projektets start og slut",
      moede: "Møde",
      kongres: "Landbrugets kongres",
      folkemoede: "Folkemøde",
      konference: "Konference",
      materiale: "Materiale",
      webinar: "Webinar",
    },
  }),
  tidspunkt: column(z.string().min(1), {
    title: "Tidspunkt",
    description: "Tidspunktet, som ansøgningen angiver det.",
  }),
  aar: column(z.number().int().min(2000).max(2100).nullable(), {
    title: "År",
    description: "Det første år, ansøgningen nævner. Tom, når den ikke nævner et.",
  }),
  status: statusColumn("planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "biokul-formidling",
  title: "Biokulprojektets kalender og formidling",
  description:
    "Hvornår det nordjyske biokulprojekt Farming for the Future efter ansøgningen skal begynde og slutte, og hvor dets erfaringer " +
    "skal fortælles videre.",
  theme: "klima",
  raw: "klima/biokul-formidling.csv",
  row,
  key: ["aktivitet"],
  checks: [],
  missing: ["Datoer. Ansøgningen nævner måned eller år."],
  caveats: [
    "Projektet er beskrevet i en ansøgning. Bilagene siger ikke, om pengene blev givet, eller om planen blev fulgt.",
  ],
});
