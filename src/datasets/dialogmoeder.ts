import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/dialogmoeder", {
  subject: "tilsyn",
  title: "Dialogmøder i Socialtilsyn Øst",
  description:
    "Her er dialogmøder, som Socialtilsyn Øst holdt med plejefamilier og sociale tilbud på grund af en konkret bekymring, og hvad der skete med de afgørelser, socialtilsynet påtænkte.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har holdt møderne."),
    aar: col.year("Det år, møderne er holdt."),
    opgoerelse: col.choice(
      "Opgørelse",
      "Hvilke møder eller afgørelser tallet tæller.",
      {
        afklarende: "Afklarende dialogmøder",
        paataenkt: "Dialogmøder om påtænkte afgørelser",
        sendt: "Møder efter en påtænkt afgørelse (teksten)",
        fastholdt: "Påtænkte afgørelser, der blev fastholdt",
        trukket: "Påtænkte afgørelser, der blev trukket tilbage",
      },
      { namesMeasure: true },
    ),
    omraade: col.choice(
      "Område",
      "Hvem mødet er holdt med.",
      {
        alle: "Alle",
        plejefamilier: "Plejefamilier",
        tilbud: "Sociale tilbud",
        privat: "Private tilbud",
        kommunal: "Kommunale tilbud",
      },
      { sums: { alle: "rest" }, disjoint: true },
    ),
    antal: col.count(
      "Antal",
      "Antallet i den enhed, som kolonnen Enhed siger.",
      { from: "enhed" },
      { spelled: true, flow: true },
    ),
    enhed: col.choice("Enhed", "Møder eller påtænkte afgørelser.", { moeder: "møder", afgoerelser: "afgørelser" }),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "opgoerelse", "omraade"],
  view: {
    measure: "antal",
    x: "opgoerelse",
    series: "omraade",
    only: { opgoerelse: ["afklarende", "paataenkt"] },
    title: "Dialogmøder, og hvem de blev holdt med",
    note: "Figuren viser tabellens tal.",
    noteOnNumbers: "Rapportens tekst nævner et møde mere om påtænkte afgørelser end dens tabel.",
  },
  missing: [
    "Vejledningsmøder og samarbejdsmøder, som rapporten ikke tæller.",
    "Regionale tilbud. Dem har tabellen ikke med.",
    "Andre år og andre socialtilsyn.",
  ],
  caveats: ["Tabellen og teksten for 2021 er ikke enige om antallet af møder."],
});
