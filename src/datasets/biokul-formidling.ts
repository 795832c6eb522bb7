import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("klima/biokul-formidling", {
  subject: "biokul",
  title: "Biokulprojektets kalender og formidling",
  description:
    "Her står, hvornår det nordjyske biokulprojekt Farming for the Future efter ansøgningen skal begynde og slutte, og hvor dets erfaringer " +
    "skal fortælles videre.",
  columns: {
    aktivitet: col.text("Aktivitet", "Hvad der er planlagt."),
    slags: col.choice("Slags", "Hvilken slags aktivitet det er. Inddelingen er vores.", {
      projekt: "Projektets start og slut",
      moede: "Møde",
      kongres: "Landbrugets kongres",
      folkemoede: "Folkemøde",
      konference: "Konference",
      materiale: "Materiale",
      webinar: "Webinar",
    }),
    tidspunkt: col.deadline("Tidspunktet, som ansøgningen angiver det.", { title: "Tidspunkt" }),
    aar: col.optional(col.year("Det første år, ansøgningen nævner. Tom, når den ikke nævner et.")),
    status: col.status("planlagt"),
  },
  key: ["aktivitet"],
  view: null,
  reads: { as: "timeline", from: "tidspunkt", groups: "aar" },
  missing: ["Datoer. Ansøgningen nævner måned eller år."],
  caveats: [
    "Projektet er beskrevet i en ansøgning. Bilagene siger ikke, om pengene blev givet, eller om planen blev fulgt.",
  ],
});
