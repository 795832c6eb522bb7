import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der gennemførte tilsynet."),
  aar: yearColumn("Det år, tilsynet blev afsluttet."),
  omraade: column(z.enum(["plejefamilier", "tilbud"]), {
    title: "Område",
    description: "Om tilsynet var med plejefamilier eller tilbud.",
    labels: { plejefamilier: "Plejefamilier", tilbud: "Tilbud" },
  }),
  art: column(z.enum(["driftstilsyn", "nygodkendelse", "regodkendelse", "administrativt", "alle"]), {
    title: "Art",
    description: "Hvad tilsynet var led i. Administrative tilsyn er uden besøg.",
    labels: {
      driftstilsyn: "Driftstilsyn",
      nygodkendelse: "Nygodkendelse",
      regodkendelse: "Regodkendelse",
      administrativt: "Administrativt tilsyn",
      alle: "Alle, ikke fordelt",
    },
  }),
  tilsynsforloeb: column(z.number().int().min(0), {
    title: "Gennemførte tilsyn",
    description: "Antal afsluttede tilsyn.",
    unit: "tilsyn",
  }),
  heraf_ved_aendring: column(z.number().int().min(0).nullable(), {
    title: "Heraf ved en væsentlig ændring",
    description:
      "De af tilsynene, der hang sammen med en væsentlig ændring af tilbuddet. Tom, når kilden ikke siger det.",
    unit: "tilsyn",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

export default defineDataset({
  id: "gennemfoerte-tilsyn",
  title: "Gennemførte tilsyn",
  description:
    "Hvor mange tilsyn Socialtilsyn Nord og Socialtilsyn Øst afsluttede med plejefamilier og tilbud. " +
    "Et tilsyn er hele forløbet frem til rapporten og kan bestå af flere besøg.",
  theme: "social",
  raw: "social/gennemfoerte-tilsyn.csv",
  row,
  key: ["tilsyn", "aar", "omraade", "art"],
  checks: [],
  missing: [
    "Fordelingen på art i Øst. Den stod på et diagram, som er gået tabt.",
    "Administrative tilsyn og regodkendelser i Nord i 2023.",
    "Nord fra 2020 til 2022 og Øst i andre år end 2021.",
  ],
  caveats: [
    "Årsrapporterne deler tilsynene op på hver sin måde. Kun summen for hvert område kan sammenlignes, og kun med forbehold.",
    "Tilsynet tæller i det år, det slutter. Besøgene kan være aflagt året før.",
    "Antallet af tilsyn ved nygodkendelser er ikke antallet af godkendelser. Nogle tilsyn ender med afslag eller i et andet år.",
  ],
});
