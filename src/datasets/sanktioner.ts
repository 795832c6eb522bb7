import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har varslet eller udstedt sanktionen."),
  aar: yearColumn("Det år, sanktionen er varslet eller udstedt."),
  omraade: column(z.enum(["plejefamilier", "tilbud", "bpa", "alle"]), {
    title: "Område",
    description: "Hvem sanktionen er rettet mod.",
    labels: { plejefamilier: "Plejefamilier", tilbud: "Sociale tilbud", bpa: "BPA-virksomheder", alle: "Alle" },
  }),
  type: column(z.enum(["alle", "almen", "forstaerket", "boern_unge", "voksne", "boern_unge_voksne"]), {
    title: "Type",
    description: "Plejefamiliens eller tilbuddets type. »Alle«, når kilden ikke deler op.",
    labels: {
      alle: "Alle",
      almen: "Almen plejefamilie",
      forstaerket: "Forstærket plejefamilie",
      boern_unge: "Børn og unge",
      voksne: "Voksne",
      boern_unge_voksne: "Børn, unge og voksne",
    },
  }),
  sanktion: column(z.enum(["paabud", "skaerpet_tilsyn", "nedsaettelse", "ophoer", "tilbagekaldelse", "vilkaar"]), {
    title: "Sanktion",
    description: "Hvad socialtilsynet har varslet eller udstedt.",
    labels: {
      paabud: "Påbud",
      skaerpet_tilsyn: "Skærpet tilsyn",
      nedsaettelse: "Nedsættelse",
      ophoer: "Ophør",
      tilbagekaldelse: "Tilbagekaldelse af godkendelsen",
      vilkaar: "Vilkår",
    },
  }),
  trin: column(z.enum(["varslet", "udstedt"]), {
    title: "Trin",
    description: "Om sanktionen kun er varslet eller også er udstedt.",
    labels: { varslet: "Varslet", udstedt: "Udstedt" },
  }),
  antal: column(z.number().int().min(0), {
    title: "Antal",
    description: "Antallet i den enhed, som kolonnen Enhed siger.",
    spelled: true,
  }),
  enhed: column(z.enum(["sanktioner", "afgoerelser", "paabud", "vilkaar"]), {
    title: "Enhed",
    description: "Hvad der er talt. En afgørelse kan rumme flere påbud eller vilkår.",
    labels: { sanktioner: "sanktioner", afgoerelser: "afgørelser", paabud: "påbud", vilkaar: "vilkår" },
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

export default defineDataset({
  id: "sanktioner",
  title: "Sanktioner fra socialtilsynene",
  description:
    "Hvor mange påbud, skærpede tilsyn og andre sanktioner Socialtilsyn Nord og Socialtilsyn Øst har varslet eller udstedt. " +
    "Nords tal dækker 2019-2023, Østs kun 2021.",
  theme: "social",
  raw: "social/sanktioner.csv",
  row,
  key: ["tilsyn", "aar", "omraade", "type", "sanktion", "trin", "enhed"],
  checks: [],
  missing: [
    "Varslede sanktioner i Nord i 2019 og i Øst i 2021.",
    "Øst i andre år end 2021.",
    "Hvad en varslet nedsættelse går ud på. Årsrapporten forklarer det ikke.",
    "Vilkår i Nord. Socialtilsyn Nord regner ikke vilkår med til sanktionerne.",
  ],
  caveats: [
    "Få sanktioner betyder ikke få bekymrende sager. Socialtilsyn Nord skriver, at de fleste sager bliver løst i dialog, før der er grund til at varsle.",
    "Nord tæller hvert påbud for sig: De 12 varslede påbud til tilbud i 2023 gik til fem tilbud, og de to til plejefamilier gik til den samme familie. Øst tæller afgørelser. De to kan ikke sammenlignes.",
    "Et varslet påbud kan senere blive udstedt. Læg ikke varslede og udstedte sanktioner sammen.",
    "Nord kalder det ophør, og Øst kalder det tilbagekaldelse, når en godkendelse bliver trukket tilbage. Nords ophør og tilbagekaldelser i 2019 er ikke med her.",
    "Tallene for 2021 i Øst med enheden påbud eller vilkår er indholdet af de afgørelser, som de andre rækker tæller.",
  ],
});
