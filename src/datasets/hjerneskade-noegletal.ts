import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  fra_aar: yearColumn("Året, oplysningen er fra eller begynder."),
  til_aar: column(z.number().int().min(2000).max(2100).nullable(), {
    title: "Til år",
    description: "Det sidste år i en periode.",
  }),
  dato: column(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable(),
    {
      title: "Dato",
      description: "Datoen, når notatet giver en.",
      date: true,
    },
  ),
  emne: column(z.string().min(1), { title: "Emne", description: "Hvad det handler om." }),
  vaerdi: column(z.number().min(0).nullable(), {
    title: "Værdi",
    description: "Tallet, når der er et.",
    decimals: 1,
    spelled: true,
  }),
  enhed: column(z.enum(["anbefalinger", "kommuner", "mio. kr."]).nullable(), {
    title: "Enhed",
    description: "Tallets enhed.",
  }),
  status: statusColumn("opgjort", "gaeldende", "selvrapporteret", "aftalt"),
  ...provenance,
});

export default defineDataset({
  id: "hjerneskade-noegletal",
  title: "Tal og datoer om hjerneskadeområdet",
  description:
    "De tal og datoer, som et notat fra 2018 giver om genoptræning ved hjerneskade i Nordjylland og i hele landet.",
  theme: "sundhed",
  raw: "sundhed/hjerneskade-noegletal.csv",
  row,
  key: ["fra_aar", "emne"],
  checks: [],
  missing: [
    "Antallet af borgere med hjerneskade i kommunerne.",
    "Hvad kommunerne bruger på området.",
    "Selve de tolv anbefalinger.",
  ],
  caveats: [
    "Notatet siger ikke, om de 4,5 mio. kr. er til alle regioner tilsammen eller til hver af dem.",
    "Servicetjekket fra 2017 er ældre end den bekendtgørelse fra 2018, som notatet har med som bilag.",
  ],
});
