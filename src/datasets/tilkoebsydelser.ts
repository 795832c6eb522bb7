import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tilkoebsydelser", {
  subject: "takster",
  title: "Det, socialtilsynet sælger ud over tilsynet",
  description:
    "Her er tilsyn, kurser og rådgivning, som Socialtilsyn Nord og Socialtilsyn Øst tilbyder mod betaling ved siden af det tilsyn, loven kræver.",
  rowsAre: "ydelser",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der tilbyder ydelsen."),
    aar: col.year("Det år, årsrapporten handler om."),
    ydelse: col.category("Ydelse", "Hvad der bliver solgt.", { namesMeasure: true }),
    slags: col.choice("Slags", "Hvilken slags ydelse det er. Inddelingen er vores.", {
      tilsyn: "Tilsyn",
      godkendelse: "Godkendelse",
      kursus: "Kursus",
      temadag: "Temadag",
      konsulent: "Konsulentbistand",
    }),
    lov: col.optional(col.text("Lovgrundlag", "De paragraffer, årsrapporten nævner. Tom, når den ingen nævner.")),
    ord: col.optional(col.hedge(["antal"], "Ord ved tallet", "Årsrapportens eget ord foran tallet.")),
    antal: col.optional(
      col.value(
        "Antal",
        "Tallet i den enhed, som kolonnen Enhed siger. Tom, når årsrapporten intet tal giver.",
        "enhed",
        { spelled: true },
      ),
    ),
    enhed: col.optional(col.text("Enhed", "Hvad tallet tæller eller måler.")),
    note: col.optional(col.text("Note", "Hvad årsrapporten tilføjer.")),
    status: col.status("opgjort", "aftalt", "gaeldende"),
  },
  key: ["tilsyn", "aar", "ydelse"],
  view: {
    measure: "raekker",
    x: "tilsyn",
    series: "slags",
    facet: "aar",
    title: "Hvad de to socialtilsyn sælger ifølge deres årsrapporter",
  },
  missing: [
    "Priserne og indtægten for hver ydelse. Indtægten i alt står i budget og regnskab.",
    "Hvem der har købt ydelserne.",
    "Ydelser, som årsrapporterne ikke nævner. De giver kun eksempler.",
  ],
  caveats: [
    "Årsrapporterne giver eksempler og ikke en fuld liste, så en ydelse kan være tilbudt, uden at den står her.",
  ],
});
