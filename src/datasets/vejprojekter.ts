import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("transport/vejprojekter", {
  subject: "trafikudspil",
  title: "Vejprojekter i trafikudspillet »Sjælland baner vejen frem«",
  description:
    "Her er de fem vejprojekter, som trafikudspillet kalder tre korridorer og en tværforbindelse, og hvor langt de var. " +
    "Hvad Folketinget siden aftalte, står i tabellen over projekter i Infrastrukturplan 2035.",
  columns: {
    projekt: col.category("Vej", "Strækningen."),
    vejtype: col.choice("Vejtype", "Hvad der er ønsket.", {
      motorvej: "Motorvej",
      "motorvej-eller-motortrafikvej": "Motorvej eller motortrafikvej",
    }),
    fremdrift: col.text("Fremdrift", "Hvor langt projektet er efter trafikudspillet."),
    undersoegt_aar: col.optional(
      col.year("Året for en forundersøgelse, når trafikudspillet har det.", { title: "Undersøgt" }),
    ),
    status: col.status("planlagt", "foreslaaet"),
  },
  key: ["projekt"],
  view: null,
  missing: [
    "Trafikudspillets dato.",
    "Hvilke veje trafikudspillet regner som korridorer, og hvilke der er tværforbindelsen.",
    "Pris og byggestart.",
    "Hvad »ingen status« betyder.",
  ],
  caveats: [
    "Trafikudspillet er ældre end Infrastrukturplan 2035 fra 2021, så oplysningerne kan være forældede.",
    "I aftalen om Infrastrukturplan 2035 går tværforbindelsen over Næstved, Slagelse og Kalundborg. Det er strækningerne Kalundborg-Slagelse og Slagelse-Næstved her.",
    "Planlagt er brugt, når der er penge til en del af vejen. Ellers er den kun foreslået.",
  ],
});
