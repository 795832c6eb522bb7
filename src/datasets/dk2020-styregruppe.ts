import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("klima/dk2020-styregruppe", {
  subject: "dk2020",
  title: "DK2020: pladser i den politiske styregruppe",
  description:
    "Her står, hvor mange politiske repræsentanter kommunerne, regionerne og Klimaalliancen skal have i styregruppen for DK2020.",
  columns: {
    aar: col.year("Året for bilaget."),
    repraesenterer: col.category("Part", "Hvem pladserne tilhører.", { disjoint: true }),
    pladser: col.count("Pladser", "Politiske repræsentanter i styregruppen.", "pladser"),
    fordeling: col.text("Fordeling", "Hvordan pladserne er fordelt."),
    status: col.status("planlagt"),
  },
  key: ["aar", "repraesenterer"],
  view: { measure: "pladser", x: "repraesenterer", title: "Pladser i styregruppen for DK2020" },
  missing: ["Pladserne i alt. Bilaget lægger dem ikke sammen.", "Hvem der blev udpeget."],
  caveats: [
    "Bilaget siger »deltagende« om både regioner og KKR-geografier. Det forudsætter altså, at alle fem er med.",
  ],
});
