import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/nygodkendelser", {
  subject: "tilsyn",
  title: "Ansøgninger om godkendelse som plejefamilie eller socialt tilbud",
  description:
    "Her står, hvad der skete med ansøgninger fra nye plejefamilier og sociale tilbud i Socialtilsyn Nord og Socialtilsyn Øst: " +
    "hvor mange der blev godkendt, fik afslag eller selv trak sig.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der behandlede ansøgningen."),
    aar: col.year("Det år, ansøgningen blev afgjort, trukket tilbage eller modtaget."),
    type: col.choice(
      "Type",
      "Hvad der blev søgt om godkendelse til.",
      {
        plejefamilier: "Plejefamilier",
        boern_og_unge: "Tilbud til børn og unge",
        boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
        voksne: "Tilbud til voksne",
        tilbud: "Tilbud, ikke fordelt",
      },
      { sums: { tilbud: ["boern_og_unge", "boern_unge_og_voksne", "voksne"] }, disjoint: true },
    ),
    udfald: col.choice(
      "Udfald",
      "Hvad der skete med ansøgningen. Godkendelser med vilkår er også talt med som godkendt.",
      {
        modtaget: "Modtaget i året",
        godkendt: "Godkendt",
        heraf_med_vilkaar: "Heraf godkendt med vilkår",
        afslag: "Afslag",
        trukket_tilbage: "Trukket tilbage",
      },
    ),
    ansoegninger: col.count("Ansøgninger", "Antal ansøgninger om nygodkendelse.", "ansøgninger", { flow: true }),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "type", "udfald"],
  view: {
    measure: "ansoegninger",
    x: "aar",
    series: "udfald",
    facet: "tilsyn",
    only: { type: "plejefamilier" },
    title: "Ansøgninger om godkendelse som plejefamilie, og hvad de endte med",
  },
  missing: [
    "Hvor mange ansøgninger Nord modtog.",
    "Afslag og tilbagetrukne ansøgninger fra Nords tilbud efter type.",
    "Godkendelser med vilkår i Øst.",
  ],
  caveats: [
    "Nord tæller i det år, afgørelsen træffes. Øst tæller i det år, godkendelsen offentliggøres.",
    "En ansøgning kan være modtaget året før. Modtagne ansøgninger og udfald handler derfor ikke om de samme ansøgninger.",
    "I 2023 kunne Nord i flere måneder ikke indhente straffeattester. Syv plejefamilier blev derfor først godkendt i 2024.",
    "Nords tabel for 2023 skriver godkendelser med og uden vilkår hver for sig. Her er »Godkendt« tabellens »I alt«.",
  ],
});
