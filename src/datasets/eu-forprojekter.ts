import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for bilaget."),
  rolle: column(z.string().min(1), {
    title: "Rolle",
    description: "Rollen i EU-ansøgningen, eller hvem loftet gælder.",
  }),
  slags: column(z.enum(["stoette", "loft"]), {
    title: "Slags",
    description: "Om beløbet er støtten til rollen eller det højeste, et medlem kan få om året.",
    labels: { stoette: "Støtte", loft: "Loft om året" },
  }),
  beloeb_kr: column(z.number().int().positive(), { title: "Beløb", description: "Beløbet i kroner.", unit: "kr." }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "eu-forprojekter",
  title: "Støtte til EU-ansøgninger fra forprojektordningen",
  description:
    "Hvad medlemmer af Greater Copenhagen EU Office kan få i støtte til at skrive en EU-ansøgning. " +
    "Støtten afhænger af deres rolle i ansøgningen. Tabellen viser også, hvor meget et medlem højst kan få om året.",
  theme: "transport",
  raw: "transport/eu-forprojekter.csv",
  row,
  key: ["aar", "rolle"],
  checks: [],
  missing: [
    "Hvor meget der er udbetalt, og til hvem.",
    "Om støtten gives for hver ansøgning. Bilaget siger kun »støttebeløb«.",
  ],
  caveats: [
    "Ordningen gælder region, kommuner og universiteter, der er medlemmer.",
    "Støtten udbetales, når en gyldig EU-ansøgning er sendt.",
  ],
});
