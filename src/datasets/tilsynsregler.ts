import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tilsynsregler", {
  subject: "socialtilsyn",
  title: "Socialtilsynets opgaver og regler",
  description:
    "Her står, hvad Socialtilsyn Nord og Socialtilsyn Øst skal og kan gøre, som deres årsrapporter gengiver det: besøg, godkendelser, " +
    "sanktioner, dialog, klager, takster og tilsyn med BPA-virksomheder.",
  rowsAre: "regler",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, hvis årsrapport reglen står i."),
    aar: col.year("Det år, årsrapporten handler om."),
    emne: col.choice("Emne", "Hvad reglen handler om. Inddelingen er vores.", {
      opgave: "Opgaver",
      besoeg: "Besøg",
      administrativt: "Administrative tilsyn",
      godkendelse: "Vilkår og bortfald",
      aendring: "Væsentlige ændringer",
      sanktion: "Sanktioner",
      dialog: "Dialog",
      moede: "Typer af møder",
      klage: "Klager",
      takst: "Takster og betaling",
      bpa: "BPA-virksomheder",
    }),
    punkt: col.category("Punkt", "Det, reglen gælder.", { namesMeasure: true }),
    gaelder: col.choice("Gælder", "Hvem reglen gælder for.", {
      begge: "Tilbud og plejefamilier",
      tilbud: "Tilbud",
      plejefamilier: "Plejefamilier",
      bpa: "BPA-virksomheder",
    }),
    regel: col.text("Regel", "Hvad årsrapporten siger, kort gengivet."),
    ord: col.optional(
      col.hedge(["vaerdi"], "Ord ved tallet", "Årsrapportens eget ord foran tallet, for eksempel mindst."),
    ),
    vaerdi: col.optional(
      col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger. Tom, når reglen ikke har et tal.", "enhed", {
        spelled: true,
      }),
    ),
    enhed: col.optional(col.text("Enhed", "Hvad tallet tæller eller måler.")),
    status: col.status("gaeldende"),
  },
  key: ["tilsyn", "aar", "emne", "punkt"],
  view: {
    measure: "raekker",
    x: "emne",
    series: "tilsyn",
    facet: "aar",
    title: "Hvad reglerne for tilsynet handler om i hver årsrapport",
  },
  missing: [
    "Lovens egen ordlyd. Årsrapporterne henviser til den i noter.",
    "De regler, som kun den ene årsrapport nævner, men som gælder for alle fem socialtilsyn.",
  ],
  caveats: [
    "Reglerne gjaldt, da årsrapporten blev skrevet. Lovgivningen er siden ændret.",
    "Reglerne er skrevet kort af os. Ordlyden står på de linjer, rækken henviser til.",
    "Socialtilsyn Øst regner vilkår med til sanktionerne. Det gør Socialtilsyn Nord ikke.",
    "Fra den 1. juli 2022 fører Socialtilsyn Nord tilsyn med alle BPA-virksomheder.",
  ],
});
