import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  slags: column(
    z.enum([
      "indsats",
      "team",
      "indbudt",
      "tilkoeb",
      "samarbejde",
      "aalborg",
      "specialviden",
      "udstyr",
      "efteruddannelse",
      "kompetence",
    ]),
    {
      title: "Slags",
      description: "Den sammenhæng, notatet nævner det i.",
      labels: {
        indsats: "Kommunal indsats",
        team: "Med i et særligt team",
        indbudt: "Indbydes efter behov",
        tilkoeb: "Købes hos andre",
        samarbejde: "Samarbejde mellem kommuner",
        aalborg: "Kan købes hos Aalborg Kommune",
        specialviden: "Sted med specialviden",
        udstyr: "Specialudstyr",
        efteruddannelse: "Efteruddannelse",
        kompetence: "Anden oplæring",
      },
    },
  ),
  indsats: column(z.string().min(1), { title: "Indsats", description: "Det, notatet nævner." }),
  status: statusColumn("selvrapporteret"),
  ...provenance,
});

export default defineDataset({
  id: "hjerneskade-indsatser",
  title: "Hvad de nordjyske kommuner gør ved hjerneskade",
  description:
    "Indsatser, medarbejdere, udstyr og efteruddannelse, som et notat fra 2018 nævner om genoptræning af mennesker med hjerneskade. " +
    "Det bygger på kommunernes egne oplysninger.",
  theme: "sundhed",
  raw: "sundhed/hjerneskade-indsatser.csv",
  row,
  key: ["slags", "indsats"],
  checks: [],
  missing: [
    "Hvilke kommuner der har hvilke indsatser.",
    "Hvor mange borgere der får hver indsats, og hvad den koster.",
  ],
  caveats: ["Listerne er eksempler og ikke fuldstændige."],
});
