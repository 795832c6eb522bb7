import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/vaesentlige-aendringer", {
  subject: "tilsyn",
  title: "Ansøgninger om at ændre en godkendelse",
  description:
    "Her er ansøgninger fra sociale tilbud og plejefamilier til Socialtilsyn Øst om at ændre deres godkendelse, og hvad svaret blev. " +
    "Det kan for eksempel være til en ny målgruppe eller flere pladser.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har fået ansøgningen."),
    aar: col.year("Det år, ansøgningen er modtaget."),
    omraade: col.choice(
      "Område",
      "Hvem der har søgt.",
      {
        alle: "Alle",
        plejefamilier: "Plejefamilier",
        tilbud: "Sociale tilbud",
        voksne: "Tilbud til voksne",
        boern_unge_voksne: "Tilbud til børn, unge og voksne",
      },
      { sums: { alle: ["plejefamilier", "tilbud"] } },
    ),
    opgoerelse: col.choice(
      "Opgørelse",
      "Alle ansøgninger eller dem med et bestemt udfald.",
      {
        modtaget: "Modtaget",
        fuldt_medhold: "Fuldt medhold",
        med_vilkaar: "Imødekommet med vilkår",
        afslag: "Afslag",
        under_behandling: "Under behandling ved årets udgang",
        takst: "Vurderet væsentlig, så tilbuddet betalte en takst",
      },
      { sums: { modtaget: ["fuldt_medhold", "med_vilkaar", "afslag", "under_behandling"] } },
    ),
    ansoegninger: col.optional(
      col.count("Ansøgninger", "Antallet af ansøgninger. Tom, når kilden kun giver ændringen.", "ansøgninger", {
        flow: true,
      }),
    ),
    aendring_pct: col.optional(
      col.change("Ændring", "Ændringen fra året før, som kilden trykker den.", "pct.", { decimals: 1 }),
    ),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "omraade", "opgoerelse"],
  view: {
    measure: "ansoegninger",
    x: "opgoerelse",
    only: { omraade: "tilbud", opgoerelse: ["fuldt_medhold", "med_vilkaar", "afslag", "under_behandling"] },
    title: "Hvad der skete med ansøgningerne om ændringer",
  },
  missing: [
    "Antallet for hver type tilbud i 2021. Det stod i et diagram, som er gået tabt.",
    "Udfaldet for plejefamilier.",
    "Antallet i 2020. Rapporten giver kun ændringen.",
  ],
  caveats: [
    "En plejefamilie søger om en ændring af godkendelsen, et tilbud om en væsentlig ændring. Det er kun væsentlige ændringer i tilbud, der koster en takst.",
  ],
});
