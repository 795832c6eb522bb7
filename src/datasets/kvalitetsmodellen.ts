import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, hvis årsrapport listen står i."),
  aar: yearColumn("Året for årsrapporten."),
  nr: column(z.number().int().min(1).nullable(), {
    title: "Nummer",
    description: "Temaets nummer. Tom, når kilden ikke nummererer.",
  }),
  tema: column(z.string().min(1), { title: "Tema", description: "Det, kvaliteten bliver bedømt på." }),
  gaelder: column(z.enum(["begge", "plejefamilier", "tilbud"]), {
    title: "Gælder",
    description: "Om temaet gælder plejefamilier, tilbud eller begge dele.",
    labels: { begge: "Begge", plejefamilier: "Plejefamilier", tilbud: "Sociale tilbud" },
  }),
  placering: column(z.enum(["tema", "ved_siden_af"]), {
    title: "Placering",
    description: "Om det er et tema i modellen eller bliver vurderet ved siden af den.",
    labels: { tema: "Tema i modellen", ved_siden_af: "Ved siden af modellen" },
  }),
  status: statusColumn("gaeldende"),
  ...provenance,
});

export default defineDataset({
  id: "kvalitetsmodellen",
  title: "Temaerne i socialtilsynenes kvalitetsmodel",
  description:
    "De syv temaer, som socialtilsynene bedømmer plejefamilier og tilbud på, som tre årsrapporter opregner dem. Økonomien bliver vurderet ved siden af.",
  theme: "social",
  raw: "social/kvalitetsmodellen.csv",
  row,
  key: ["tilsyn", "aar", "tema"],
  checks: [],
  missing: ["Kriterier og indikatorer under hvert tema."],
  caveats: [
    "Ét tema er delt: Familiestruktur og familiedynamik gælder plejefamilier, organisation og ledelse gælder tilbud. Derfor er der otte navne, men syv temaer for hvert område.",
    "Et tema hedder »Målgrupper, metoder og resultater« i rapporterne for 2019 og 2021 og »Målgruppe, metoder og resultater« i rapporten for 2023.",
  ],
});
