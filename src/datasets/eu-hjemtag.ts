import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const year = (title: string, description: string) =>
  column(z.number().int().min(2000).max(2100), { title, description });

const row = z.object({
  fra_aar: year("Fra år", "Periodens første år."),
  til_aar: year("Til år", "Periodens sidste år."),
  indikator: column(z.string().min(1), { title: "Indikator", description: "Hvad der er talt." }),
  vaerdi: column(z.number().int().min(0), {
    title: "Værdi",
    description: "Tallet i den enhed, som kolonnen Enhed siger.",
  }),
  enhed: column(z.enum(["mio. kr.", "ansøgninger"]), { title: "Enhed", description: "Hvad tallet måler." }),
  status: statusColumn("selvrapporteret"),
  ...provenance,
});

export default defineDataset({
  id: "eu-hjemtag",
  title: "EU-midler hentet hjem gennem Greater Copenhagen EU Office",
  description:
    "Hvor mange EU-midler Greater Copenhagen EU Office oplyser at have været med til at hente til kommuner, regioner og virksomheder. " +
    "Desuden hvor mange ansøgninger der gik på tværs af medlemmerne.",
  theme: "transport",
  raw: "transport/eu-hjemtag.csv",
  row,
  key: ["fra_aar", "til_aar", "indikator"],
  checks: [],
  missing: [
    "Beløb for den enkelte kommune, region, virksomhed eller det enkelte EU-program.",
    "Om universiteternes EU-midler er talt med.",
    "Hvornår et beløb tæller som hentet hjem.",
  ],
  caveats: [
    "Perioderne overlapper. De kan ikke lægges sammen.",
    "Tallene er opgjort i juni 2022, så 2022 er ikke et helt år.",
    "Kontoret har selv opgjort tallene.",
  ],
});
