import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der fører tilsyn med virksomhederne."),
  aar: yearColumn("Det år, tallet gælder."),
  forhold: column(z.enum(["virksomheder", "tilsyn", "nygodkendelser", "regodkendelser", "tilbagekaldelser"]), {
    title: "Forhold",
    description: "Virksomheder under tilsyn, eller hvad der skete med dem i året.",
    labels: {
      virksomheder: "Virksomheder under tilsyn",
      tilsyn: "Tilsyn",
      nygodkendelser: "Nygodkendelser",
      regodkendelser: "Regodkendelser",
      tilbagekaldelser: "Tilbagekaldte godkendelser",
    },
  }),
  antal: column(z.number().int().min(0), {
    title: "Antal",
    description: "Antal virksomheder, tilsyn eller afgørelser.",
    spelled: true,
  }),
  bemaerkning: column(z.string().nullable(), { title: "Bemærkning", description: "Hvad der hører til tallet." }),
  status: statusColumn("opgjort"),
  ...provenance,
});

export default defineDataset({
  id: "bpa-virksomheder",
  title: "Tilsyn med BPA-arbejdsgivere",
  description:
    "Hvor mange virksomheder, der er arbejdsgivere for hjælpere i borgerstyret personlig assistance (BPA), " +
    "Socialtilsyn Nord og Socialtilsyn Øst førte tilsyn med.",
  theme: "social",
  raw: "social/bpa-virksomheder.csv",
  row,
  key: ["tilsyn", "aar", "forhold"],
  checks: [],
  missing: ["Nord i 2020 og 2021.", "Hvor mange borgere og hjælpere virksomhederne har."],
  caveats: [
    "I 2019 førte Nord tilsyn med tre virksomheder. I 2023 førte Nord tilsyn med hele landets 19. Tallene viser derfor ikke en udvikling i antallet af virksomheder.",
    "Socialtilsynene har godkendt og ført tilsyn med virksomhederne siden 1. januar 2018.",
    "Nord gav ingen vilkår og ingen sanktioner i 2019.",
  ],
});
