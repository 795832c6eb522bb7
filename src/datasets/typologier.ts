import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/typologier", {
  subject: "socialtilsyn",
  title: "Socialtilsynets lister: tilbud, plejefamilier og temaer",
  description:
    "Her er lister i Socialtilsyn Nords årsrapport for 2019: de fem socialtilsyn, hvad de fører tilsyn med, typerne af plejefamilier og temaerne i kvalitetsmodellen.",
  rowsAre: "betegnelser",
  columns: {
    liste: col.choice("Liste", "Den liste, navnet hører til.", {
      socialtilsyn: "Socialtilsyn",
      tilbudstype: "Det, socialtilsynet fører tilsyn med",
      kategori: "Kategorier i årsrapporten",
      plejefamilietype: "Typer af plejefamilier",
      tema: "Temaer i kvalitetsmodellen",
    }),
    nummer: col.optional(col.numbered("Nummer", "Nummeret i kildens liste. Tom, når listen ikke har numre.")),
    navn: col.category("Navn", "Navnet, som det står i kilden."),
    beskrivelse: col.optional(col.text("Beskrivelse", "Hvad navnet dækker. Tom, når kilden ikke siger det.")),
    status: col.status("gaeldende"),
  },
  key: ["liste", "navn"],
  view: null,
  missing: ["De kriterier og indikatorer, som hører under temaerne.", "De øvrige socialtilsyns områder."],
  caveats: [
    "Listerne er fra årsrapporten for 2019. Lovgivningen er siden ændret.",
    "Typerne af plejefamilier gælder fra 1. juli 2019. Før skelnede man mellem generelle og kommunale plejefamilier.",
    "Tema 5 har ét navn for tilbud og et andet for plejefamilier.",
  ],
});
