import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("klima/dk2020-roller", {
  subject: "dk2020",
  title: "DK2020: hvem gør hvad",
  description:
    "Her er de aktører, som bilag nævner i DK2020, hvor kommuner laver klimahandlingsplaner: KL's model for hele landet " +
    "og Sjællands Klimaforums forventningsafstemning. Ved hver opgave står niveau og rolle, og bidrag, hvor bilaget nævner det.",
  rowsAre: "opgaver",
  columns: {
    aar: col.year("Året for bilaget."),
    niveau: col.choice("Niveau", "Det niveau, bilaget placerer aktøren på.", {
      nationalt: "Nationalt",
      tvaerkommunalt: "Tværkommunalt",
      lokalt: "Lokalt",
    }),
    aktoer: col.category("Aktør", "Hvem det er."),
    rolle: col.text("Rolle", "Hvad aktøren er i samarbejdet."),
    opgave: col.text("Opgave", "Hvad aktøren skal gøre."),
    funktion: col.choice("Funktion", "Vores egen inddeling af opgaven. Den står ikke i bilagene.", {
      beslutter: "Beslutter",
      leder: "Leder",
      raadgiver: "Rådgiver",
      betaler: "Betaler",
      udfoerer: "Udfører",
      deltager: "Deltager",
    }),
    bidrag: col.optional(col.text("Bidrag", "Hvad aktøren lægger i samarbejdet. Tom, når bilaget ikke siger det.")),
    antal: col.optional(
      col.count("Antal", "Antallet, når bilaget giver et tal.", { from: "enhed" }, { spelled: true }),
    ),
    enhed: col.optional(col.choice("Enhed", "Hvad antallet tæller.", ["pladser", "kommuner", "medarbejdere"])),
  },
  key: ["aar", "aktoer", "opgave"],
  view: {
    measure: "raekker",
    x: "niveau",
    series: "funktion",
    facet: "aar",
    title: "Hvem der skal løse opgaverne i DK2020 ifølge to bilag",
    note: "Det ældste bilag er KL's model for hele landet. Det nyeste gælder kun Sjælland.",
  },
  reads: { as: "matrix", rows: "aktoer", columns: "funktion", cell: "funktion", groups: "aar" },
  missing: [
    "Beløb. Ingen af bilagene oplyser, hvad nogen betaler i kroner.",
    "Antal medarbejdere i den fremskudte enhed.",
    "Figuren med den fremskudte enheds opgaver, som er et billede uden tekst.",
  ],
  caveats: [
    "Vi har selv delt bilagenes tekst op i opgaver. Kolonnen Funktion er også vores: Den skal gøre det muligt at se på tværs.",
  ],
});
