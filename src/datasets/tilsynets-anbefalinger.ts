import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tilsynets-anbefalinger", {
  subject: "kvalitet",
  title: "Socialtilsynenes anbefalinger",
  description:
    "Her er de råd, som Socialtilsyn Nord og Socialtilsyn Øst giver sociale tilbud, plejefamilier og kommuner i deres årsrapporter, kort gengivet.",
  rowsAre: "anbefalinger",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der giver rådet."),
    aar: col.year("Det år, årsrapporten handler om."),
    emne: col.choice("Emne", "Den del af årsrapporten, rådet står i.", {
      generel: "Den generelle kvalitet",
      selvstaendighed: "Selvstændighed og relationer",
      maal: "Mål og resultater",
      konklusion: "Konklusionen",
    }),
    modtager: col.choice("Modtager", "Hvem rådet er givet til.", {
      boern_og_unge: "Tilbud til børn og unge",
      blandede: "Tilbud til børn, unge og voksne",
      voksne: "Tilbud til voksne",
      tilbud: "Tilbud",
      plejefamilier: "Plejefamilier",
      kommuner: "Kommuner",
      kommuner_og_plejefamilier: "Kommuner og plejefamilier",
      alle: "Tilbud, plejefamilier og kommuner",
    }),
    anbefaling: col.text("Anbefaling", "Rådet, kort gengivet."),
    status: col.status("foreslaaet"),
  },
  key: ["tilsyn", "aar", "emne", "modtager", "anbefaling"],
  view: { measure: "raekker", x: "emne", title: "Hvad anbefalingerne handler om" },
  missing: [
    "Om rådene er fulgt.",
    "De begrundelser og eksempler, som årsrapporterne giver.",
    "Anbefalinger fra andre år.",
  ],
  caveats: [
    "Rådene er skrevet kort af os. Ordlyden står på de linjer, rækken henviser til.",
    "Rådene er generelle. Socialtilsyn Nord skriver i 2019, at de er relevante for nogle og ikke for andre, og at det er frivilligt at følge dem.",
  ],
});
