import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/specialfunktioner", {
  subject: "socialtilsyn",
  title: "Socialtilsynenes særlige opgaver",
  description:
    "Her er de områder, som loven har samlet hos bestemte socialtilsyn, for eksempel de sikrede institutioner hos Socialtilsyn Øst.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har opgaven."),
    aar: col.year("Det år, reglen trådte i kraft."),
    gaelder_fra: col.date("Gælder fra", "Datoen, reglen trådte i kraft."),
    opgave: col.category("Opgave", "Det, socialtilsynet fører særligt tilsyn med."),
    status: col.status("gaeldende"),
  },
  key: ["tilsyn", "opgave"],
  view: null,
  missing: ["Antallet af tilbud og virksomheder under hver opgave."],
  caveats: [
    "Oplysningen om 2022 står i en fodnote i Socialtilsyn Nords årsrapport for 2023.",
    "Som opgaverne blev lagt 1. juli 2022, lå de stadig, da bilaget blev skrevet.",
  ],
});
