import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for bilaget."),
  oplysning: column(z.string().min(1), { title: "Oplysning", description: "Hvad tallet eller oplysningen er." }),
  vaerdi: column(z.number().int().min(0).nullable(), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger. Tom, når oplysningen ikke er et tal.",
    spelled: true,
  }),
  enhed: column(z.enum(["år", "kommuner", "niveauer", "medarbejdere", "gange om måneden"]).nullable(), {
    title: "Enhed",
    description: "Hvad tallet måler.",
  }),
  tekst: column(z.string().nullable(), { title: "Tekst", description: "Tid, omfang eller uddybning i ord." }),
  status: statusColumn("planlagt", "gaeldende", "foreslaaet"),
  ...provenance,
});

export default defineDataset({
  id: "dk2020-noegletal",
  title: "DK2020: tal og tidsplan",
  description:
    "Tal, tidspunkter og mulige måder at organisere arbejdet på i to bilag om DK2020, hvor kommuner laver klimahandlingsplaner: " +
    "KL's notat fra 2020 og Sjællands Klimaforums forventningsafstemning fra 2022.",
  theme: "klima",
  raw: "klima/dk2020-noegletal.csv",
  row,
  key: ["aar", "oplysning"],
  checks: [],
  missing: ["Beløb og årsværk. Ingen af bilagene oplyser dem.", "Hvilke kommuner der er med, og hvor langt de er."],
  caveats: ["De 20 og de 77 kommuner giver 97, men landet har 98. Bilaget forklarer det ikke."],
});
