import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for bilaget."),
  niveau: column(z.enum(["nationalt", "tvaerkommunalt", "lokalt"]), {
    title: "Niveau",
    description: "Det niveau, bilaget placerer aktøren på.",
    labels: { nationalt: "Nationalt", tvaerkommunalt: "Tværkommunalt", lokalt: "Lokalt" },
  }),
  aktoer: column(z.string().min(1), { title: "Aktør", description: "Hvem det er." }),
  rolle: column(z.string().min(1), { title: "Rolle", description: "Hvad aktøren er i samarbejdet." }),
  opgave: column(z.string().min(1), { title: "Opgave", description: "Hvad aktøren skal gøre." }),
  funktion: column(z.enum(["beslutter", "leder", "raadgiver", "betaler", "udfoerer", "deltager"]), {
    title: "Funktion",
    description: "Vores egen inddeling af opgaven. Den står ikke i bilagene.",
    labels: {
      beslutter: "Beslutter",
      leder: "Leder",
      raadgiver: "Rådgiver",
      betaler: "Betaler",
      udfoerer: "Udfører",
      deltager: "Deltager",
    },
  }),
  bidrag: column(z.string().nullable(), {
    title: "Bidrag",
    description: "Hvad aktøren lægger i samarbejdet. Tom, når bilaget ikke siger det.",
  }),
  antal: column(z.number().int().min(0).nullable(), {
    title: "Antal",
    description: "Personer, pladser eller kommuner, når bilaget giver et tal.",
    spelled: true,
  }),
  ...provenance,
});

export default defineDataset({
  id: "dk2020-roller",
  title: "DK2020: hvem gør hvad",
  description:
    "De aktører, som to bilag nævner i DK2020, hvor kommuner laver klimahandlingsplaner: KL's model for hele landet fra 2020 " +
    "og Sjællands Klimaforums forventningsafstemning fra 2022. Ved hver opgave står niveau og rolle, og bidrag, hvor bilaget nævner det.",
  theme: "klima",
  raw: "klima/dk2020-roller.csv",
  row,
  key: ["aar", "aktoer", "opgave"],
  checks: [],
  missing: [
    "Beløb. Ingen af bilagene oplyser, hvad nogen betaler i kroner.",
    "Antal medarbejdere i den fremskudte enhed.",
    "Figuren med den fremskudte enheds opgaver, som er et billede uden tekst.",
  ],
  caveats: [
    "Vi har selv delt bilagenes tekst op i opgaver. Kolonnen Funktion er også vores: Den skal gøre det muligt at se på tværs.",
  ],
});
