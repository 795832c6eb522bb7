import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";
import { YEAR_GAPS } from "../model/year-gaps.ts";

export default defineDataset("social/sanktioner", {
  subject: "kvalitet",
  title: "Sanktioner fra socialtilsynene",
  description:
    "Her står, hvor mange påbud, skærpede tilsyn og andre sanktioner Socialtilsyn Nord og Socialtilsyn Øst har varslet eller udstedt.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har varslet eller udstedt sanktionen."),
    aar: col.year("Det år, sanktionen er varslet eller udstedt."),
    omraade: col.choice(
      "Område",
      "Hvem sanktionen er rettet mod.",
      { plejefamilier: "Plejefamilier", tilbud: "Sociale tilbud", bpa: "BPA-virksomheder", alle: "Alle" },
      { sums: { alle: "rest" }, disjoint: true },
    ),
    type: col.choice(
      "Type",
      "Plejefamiliens eller tilbuddets type. »Alle«, når kilden ikke deler op.",
      {
        alle: "Alle",
        almen: "Almen plejefamilie",
        forstaerket: "Forstærket plejefamilie",
        boern_unge: "Børn og unge",
        voksne: "Voksne",
        boern_unge_voksne: "Børn, unge og voksne",
      },
      { sums: { alle: "rest" }, disjoint: true },
    ),
    sanktion: col.choice(
      "Sanktion",
      "Hvad socialtilsynet har varslet eller udstedt.",
      {
        paabud: "Påbud",
        skaerpet_tilsyn: "Skærpet tilsyn",
        nedsaettelse: "Nedsættelse",
        ophoer: "Ophør",
        tilbagekaldelse: "Tilbagekaldelse af godkendelsen",
        vilkaar: "Vilkår",
      },
      { disjoint: true },
    ),
    trin: col.choice(
      "Trin",
      "Om sanktionen kun er varslet eller også er udstedt.",
      { varslet: "Varslet", udstedt: "Udstedt" },
      { ordered: true },
    ),
    antal: col.count(
      "Antal",
      "Antallet i den enhed, som kolonnen Enhed siger.",
      { from: "enhed" },
      { spelled: true, flow: true },
    ),
    enhed: col.choice("Enhed", "Hvad der er talt. En afgørelse kan rumme flere påbud eller vilkår.", {
      sanktioner: "sanktioner",
      afgoerelser: "afgørelser",
      paabud: "påbud",
      vilkaar: "vilkår",
    }),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "omraade", "type", "sanktion", "trin", "enhed"],
  view: {
    ...{ measure: "antal", x: "aar", series: "trin", only: { sanktion: "paabud" } },
    title: "Varslede og udstedte påbud år for år",
    note: "Kun påbud er med. De andre sanktioner står i tabellen.",
  },
  missing: [
    "Varslede sanktioner i Nord i 2019 og i Øst i 2021.",
    YEAR_GAPS,
    "Hvad en varslet nedsættelse går ud på. Årsrapporten forklarer det ikke.",
    "Vilkår i Nord. Socialtilsyn Nord regner ikke vilkår med til sanktionerne.",
  ],
  caveats: [
    "Få sanktioner betyder ikke få bekymrende sager. Socialtilsyn Nord skriver, at de fleste sager bliver løst i dialog, før der er grund til at varsle.",
    "Nord tæller hvert påbud for sig: De 12 varslede påbud til tilbud i 2023 gik til fem tilbud, og de to til plejefamilier gik til den samme familie. Øst tæller afgørelser. De to kan ikke sammenlignes.",
    "Et varslet påbud kan senere blive udstedt. Læg ikke varslede og udstedte sanktioner sammen.",
    "Nord kalder det ophør, og Øst kalder det tilbagekaldelse, når en godkendelse bliver trukket tilbage. Nords ophør og tilbagekaldelser i 2019 er ikke med her.",
    "Østs tal med enheden påbud eller vilkår er indholdet af de afgørelser, som de andre rækker tæller.",
  ],
});
