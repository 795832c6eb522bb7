import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har truffet afgørelsen."),
  aar: yearColumn("Det år, afgørelsen er truffet."),
  sanktion: column(z.enum(["paabud", "skaerpet_tilsyn", "vilkaar"]), {
    title: "Sanktion",
    description: "Hvad socialtilsynet har besluttet.",
    labels: { paabud: "Påbud", skaerpet_tilsyn: "Skærpet tilsyn", vilkaar: "Vilkår" },
  }),
  modtager: column(z.enum(["privat", "kommunal", "regional", "plejefamilier"]), {
    title: "Modtager",
    description: "Hvem der driver tilbuddet, eller at det er plejefamilier.",
    labels: {
      privat: "Private tilbud",
      kommunal: "Kommunale tilbud",
      regional: "Regionale tilbud",
      plejefamilier: "Plejefamilier",
    },
  }),
  antal: column(z.number().int().min(0), {
    title: "Antal",
    description: "Tilbud eller plejefamilier, der har fået sanktionen.",
    unit: "tilbud eller plejefamilier",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

export default defineDataset({
  id: "sanktioner-driftsherre",
  title: "Hvem der fik sanktioner i Socialtilsyn Øst",
  description:
    "Hvor mange private, kommunale og regionale tilbud og plejefamilier der fik påbud, skærpet tilsyn eller vilkår af Socialtilsyn Øst i 2021.",
  theme: "social",
  raw: "social/sanktioner-driftsherre.csv",
  row,
  key: ["tilsyn", "aar", "sanktion", "modtager"],
  checks: [],
  missing: ["Hvem der fik trukket godkendelsen tilbage.", "Andre år end 2021 og andre socialtilsyn end Øst."],
  caveats: [
    "Rækkerne tæller modtagere. Et tilbud kan have fået flere afgørelser, så tallene kan ikke erstatte antallet af afgørelser.",
    "Driftsherrer, som kilden ikke nævner ved en sanktion, har ingen række.",
  ],
});
